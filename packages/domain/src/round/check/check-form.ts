import type { Condition } from '../../form/condition.ts'
import { isRows, type Field } from '../../form/field.ts'
import type { FormDefinition, Section } from '../../form/form-definition.ts'
import { namedTwice, roundProblem, type RoundProblem } from './round-problem.ts'

type Path = readonly (string | number)[]

/** What in a form cannot be asked: names that are there twice, and conditions on what has not been asked by then. */
export function checkForm(form: FormDefinition): RoundProblem[] {
  if (form.sections.length === 0) return [roundProblem(['form', 'sections'], 'no-sections')]
  const order = form.sections.flatMap((section) => section.fields)
  const names = order.map(({ name }) => name)
  const slugs = form.sections.map(({ slug }) => slug)
  return [
    ...namedTwice(['form', 'sections'], slugs, 'slug'),
    ...form.sections.flatMap((section, index) => {
      const path = ['form', 'sections', index]
      const before = order.slice(0, order.indexOf(section.fields[0] as Field))
      return [
        ...(section.fields.length === 0 ? [roundProblem([...path, 'fields'], 'no-questions')] : []),
        ...checkCondition([...path, 'when'], section.when, before, order),
        ...checkFields(path, section, order, names),
        ...checkChecks(path, section),
      ]
    }),
  ]
}

function checkFields(path: Path, section: Section, order: readonly Field[], names: readonly string[]) {
  return section.fields.flatMap((field, index) => {
    const own = [...path, 'fields', index]
    const at = order.indexOf(field)
    return [
      ...(names.indexOf(field.name) === at
        ? []
        : [roundProblem([...own, 'name'], 'name-twice', { name: field.name })]),
      ...checkCondition([...own, 'when'], field.when, order.slice(0, at), order),
      ...('options' in field ? checkOptions(own, field.options) : []),
      ...checkBounds(own, field),
    ]
  })
}

function checkBounds(path: Path, field: Field): RoundProblem[] {
  const crossed =
    (isRows(field) && field.rowsLeast > field.rowsMax) ||
    (field.kind === 'whole-number' && field.min > field.max) ||
    (field.kind === 'number' && Number(field.least ?? 0) > Number(field.most ?? Infinity)) ||
    (field.kind === 'date' && (field.least ?? '') > (field.most ?? '9999'))
  return crossed ? [roundProblem(path, 'bounds-crossed')] : []
}

function checkOptions(path: Path, options: readonly { value: string }[]): RoundProblem[] {
  const values = options.map(({ value }) => value)
  return [
    ...(options.length < 2 ? [roundProblem([...path, 'options'], 'too-few-options')] : []),
    ...namedTwice([...path, 'options'].map(String), values, 'value'),
  ]
}

/** A check that compares questions names those of its own section. */
function checkChecks(path: Path, { checks, fields }: Section): RoundProblem[] {
  const names = new Set(fields.map(({ name }) => name))
  return checks.flatMap((check, index) =>
    ('fields' in check ? check.fields : [check.field])
      .filter((name) => !names.has(name))
      .map((name) => roundProblem([...path, 'checks', index], 'check-unknown-field', { field: name })),
  )
}

function checkCondition(
  path: Path,
  condition: Condition | undefined,
  before: readonly Field[],
  all: readonly Field[],
): RoundProblem[] {
  if (!condition) return []
  switch (condition.op) {
    case 'not':
      return checkCondition(path, condition.of, before, all)
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => checkCondition(path, part, before, all))
    default: {
      const params = { field: condition.field }
      const field = before.find(({ name }) => name === condition.field)
      if (!field) {
        const later = all.some(({ name }) => name === condition.field)
        return [roundProblem(path, later ? 'condition-later-field' : 'condition-unknown-field', params)]
      }
      return canHold(condition, field) ? [] : [roundProblem(path, 'condition-never-true', params)]
    }
  }
}

/** Whether some answer to the question would do: none compares as a number that is a choice among words. */
function canHold(condition: Exclude<Condition, { of: unknown }>, field: Field): boolean {
  switch (condition.op) {
    case 'is':
      if ('options' in field) return field.options.some((option) => option.value === condition.value)
      return field.kind === 'yes-no' ? condition.value === 'yes' || condition.value === 'no' : true
    case 'compares':
      return ['money', 'whole-number', 'number'].includes(field.kind)
    case 'contains':
      return field.kind === 'text' || field.kind === 'long-text'
    case 'rows':
      return isRows(field)
    case 'answered':
      return true
  }
}
