import { ANSWER_LENGTH_MAX, CHOICES_MAX, type AnswerValue } from './answers.ts'
import { inputNames, type Field } from './field.ts'
import type { Section } from './form-definition.ts'
import { problem, type Problem } from './problem.ts'

/** What a form posts: each input's name with its value, or its values where it is repeated. */
export type RawForm = Readonly<Record<string, string | readonly string[] | undefined>>

/** How `RawForm` sends a table of years or a date: one input a part, named `field.part`. */
export interface ReadSection {
  /** Values as typed, by field. A field that the form did not carry is left out, so that it keeps what it had. */
  values: Record<string, AnswerValue>
  /** Those that cannot be kept at all, in the same shape. */
  notKept: Record<string, AnswerValue>
  /** Only what cannot be kept at all (`too-long-to-keep`); whether the values do is for `checkSection`. */
  problems: Problem[]
}

/**
 * Reads what was posted for one section. Nothing is judged here and nothing is cut: a wrong value is a value.
 * Line ends become `\n`, as browsers send them differently.
 */
export function readSection(section: Section, raw: RawForm): ReadSection {
  const values: Record<string, AnswerValue> = {}
  const notKept: Record<string, AnswerValue> = {}
  const problems: Problem[] = []
  for (const field of section.fields) {
    const value = readField(field, raw)
    if (value === undefined) continue
    if (lengthOf(value) > ANSWER_LENGTH_MAX || (Array.isArray(value) && value.length > CHOICES_MAX)) {
      problems.push(problem(field.name, 'too-long-to-keep', { max: ANSWER_LENGTH_MAX }, inputNames(field)[0]))
      notKept[field.name] = value
    } else {
      values[field.name] = value
    }
  }
  return { values, notKept, problems }
}

function readField(field: Field, raw: RawForm): AnswerValue | undefined {
  switch (field.kind) {
    // A file comes by another way: no form can say that one is there.
    case 'file':
      return undefined
    // A browser sends nothing for boxes that are not ticked.
    case 'choices':
      return listOf(raw[field.name]).toSorted()
    case 'confirm':
      return clean(firstOf(raw[field.name]) ?? '')
    case 'date':
    case 'address':
    case 'years':
    case 'table':
    case 'partners':
    case 'pledges':
    case 'costs':
    case 'area': {
      const sent = inputNames(field).filter((name) => firstOf(raw[name]) !== undefined)
      if (sent.length === 0) return undefined
      return Object.fromEntries(
        sent.map((name) => [name.slice(field.name.length + 1), clean(firstOf(raw[name]) ?? '')]),
      )
    }
    default: {
      const text = firstOf(raw[field.name])
      return text === undefined ? undefined : clean(text)
    }
  }
}

function clean(text: string): string {
  // PostgreSQL cannot store NUL in text, and nobody types it.
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim()
}

function firstOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0]
}

function listOf(value: string | readonly string[] | undefined): string[] {
  const list = typeof value === 'string' ? [value] : [...(value ?? [])]
  return [...new Set(list.map(clean).filter((entry) => entry !== ''))]
}

function lengthOf(value: AnswerValue): number {
  return typeof value === 'string'
    ? value.length
    : Object.values(value).reduce((sum, part) => sum + part.length, 0)
}
