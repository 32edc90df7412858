import type { AnswerValue } from './answers.ts'

/**
 * What an answer is kept under: the field's name, and for a table each cell by itself, as `budget.grant.2`, so that two
 * people can write in two cells at once. A name holds no point, so the field of a key is what stands before its first.
 */
export type AnswerKey = string

/** The longest key: a field's name, and a cell's. */
export const KEY_LENGTH_MAX = 160

/** Values of several inputs that mean something only together, so that they are kept and met as one. */
const together: ReadonlySet<string> = new Set(['date', 'address'])

/** What is needed of a field to keep its answer. */
export interface KeptField {
  name: string
  kind: string
}

export function fieldOfKey(key: AnswerKey): string {
  const at = key.indexOf('.')
  return at === -1 ? key : key.slice(0, at)
}

/** The cell of a key, such as `grant.2`; nothing where the key is a whole field's. */
export function cellOfKey(key: AnswerKey): string | undefined {
  const at = key.indexOf('.')
  return at === -1 ? undefined : key.slice(at + 1)
}

/** One field's value by key: a table as its cells, anything else as it is. */
export function splitAnswer(field: KeptField, value: AnswerValue): [AnswerKey, AnswerValue][] {
  if (typeof value === 'string' || Array.isArray(value) || together.has(field.kind))
    return [[field.name, value]]
  return Object.entries(value).map(([cell, text]) => [`${field.name}.${cell}`, text])
}

/** The key that an input's value is kept under. */
export function keyOfInput(fields: readonly KeptField[], input: string): AnswerKey {
  const field = fields.find(({ name }) => name === fieldOfKey(input))
  return field && together.has(field.kind) ? field.name : input
}

/** Values by field, from values by key: the cells of a table are put together again. */
export function joinAnswers(
  kept: Iterable<{ key: AnswerKey; value: AnswerValue }>,
): Record<string, AnswerValue> {
  const whole: Record<string, AnswerValue> = {}
  const cells: Record<string, Record<string, string>> = {}
  for (const { key, value } of kept) {
    const cell = cellOfKey(key)
    if (cell === undefined) whole[key] = value
    else if (typeof value === 'string') (cells[fieldOfKey(key)] ??= {})[cell] = value
  }
  return { ...whole, ...cells }
}
