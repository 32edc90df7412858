import { isRows, type Field } from '@academy/domain/form/field'
import { addressParts, type AddressPart } from '@academy/domain/form/kinds/check-address'
import { rowColumns } from '@academy/domain/form/row-columns'
import type { Section } from '@academy/domain/form/form-definition'
import type { Problem } from '@academy/domain/form/problem'
import type { FieldError } from '@academy/ui/form/error-summary'
import type { Language } from '@academy/domain/text/language'
import { addressText } from '../text/apply/address-text.ts'
import { describeProblem } from './describe-problem.ts'

const MISSING: readonly Problem['code'][] = ['required', 'at-least-one', 'nothing-asked']

/** What to point out. Of what is missing nothing, until somebody has tried to go on. */
export function shownProblems(problems: readonly Problem[], tried: boolean): Problem[] {
  return problems.filter(({ code }) => tried || !MISSING.includes(code))
}

/** Problems as sentences, each with the id of the input to go to. */
export function sectionErrors(
  language: Language,
  fields: Section['fields'],
  problems: readonly Problem[],
): FieldError[] {
  return problems.flatMap((problem) => {
    const field = fields.find(({ name }) => name === problem.field)
    if (!field) return []
    const text = describeProblem(language, problem, questionOf(field, problem)[language], field.kind)
    return [{ field: inputId(field, problem.input), text }]
  })
}

/** The id of an input on the page: a date's first box has the field's own. */
function inputId(field: Field, input: string): string {
  return field.kind === 'date' ? field.name : input
}

function questionOf(field: Field, { input }: Problem): Field['label'] {
  const column = input.split('.').at(-2)
  const columns = isRows(field) ? rowColumns(field) : field.kind === 'years' ? field.columns : []
  // The column of a list of places is called nothing but that.
  if (field.kind === 'area') return field.label
  if (field.kind === 'address') return addressText[partOf(input)]
  return columns.find(({ name }) => name === column)?.label ?? field.label
}

function partOf(input: string): AddressPart {
  return addressParts.find((part) => input.endsWith(`.${part}`)) ?? 'line1'
}
