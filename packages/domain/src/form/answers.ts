import { isSeen } from './kinds/unseen.ts'

/** The longest text that is kept for one question, in UTF-16 units: about thirty printed pages. */
export const ANSWER_LENGTH_MAX = 60_000

/** So many boxes may be ticked in one question. */
export const CHOICES_MAX = 100

/** What was typed for one question, as it was typed: a wrong sum is kept as text, so that nothing typed is lost. */
export type AnswerValue = string | readonly string[] | Readonly<Record<string, string>>

/** Answers by the field's name. */
export type Answers = Readonly<Record<string, AnswerValue | undefined>>

/** Nothing that can be seen, no choice, or no filled part. */
export function isBlank(value: AnswerValue | undefined): boolean {
  if (value === undefined) return true
  if (typeof value === 'string') return !isSeen(value)
  return Object.values(value).every((part) => !isSeen(part))
}

/** A field's value where it is text; empty otherwise. */
export function textOf(value: AnswerValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** A field's parts where it has any (a date, a table of years); empty otherwise. */
export function partsOf(value: AnswerValue | undefined): Readonly<Record<string, string>> {
  return isParts(value) ? value : {}
}

function isParts(value: AnswerValue | undefined): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && !Array.isArray(value)
}
