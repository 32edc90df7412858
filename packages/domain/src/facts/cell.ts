import { z } from 'zod'
import { isDay, isPartialDate } from './partial-date.ts'
import { slugPattern } from './slug.ts'

/**
 * Schemas for the cells of a CSV file. A cell is always text; an empty one becomes `null` where a fact may be missing.
 * Each message finishes the sentence "file line n, column c: …".
 */
export interface Cell<T> {
  readonly required: z.ZodType<T, string>
  readonly optional: z.ZodType<T | null, string>
}

const quoted = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** A cell read by `read`, which answers `undefined` to text that is not `expected`. */
function cell<T>(expected: string, read: (text: string) => T | undefined): Cell<T> {
  const schema = <Empty>(empty: Empty | undefined) =>
    z.string('the column is missing').transform((text, ctx): T | Empty => {
      if (text === '' && empty !== undefined) return empty
      const value = text === '' || text !== text.trim() ? undefined : read(text)
      if (value !== undefined) return value
      const message = text === '' ? 'must not be empty' : `${quoted(text)} is not ${expected}`
      ctx.addIssue({ code: 'custom', message })
      return z.NEVER
    })
  return { required: schema<never>(undefined), optional: schema<null>(null) }
}

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined)

export const textCell = cell('text without spaces at its ends', (text) => text)
export const slugCell = cell('a slug (lower-case words joined by hyphens)', matching(slugPattern))
export const codeCell = cell('an area code', matching(/^[A-Z0-9]{2,10}$/))
export const vintageCell = cell('a vintage such as 2026-04', matching(/^\d{4}-(0[1-9]|1[0-2])$/))
export const yearCell = cell('a year', (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : undefined))
export const wholeCell = cell('a whole number', (text) =>
  /^\d{1,15}$/.test(text) ? Number(text) : undefined,
)
export const numberCell = cell('a number', (text) =>
  /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined,
)
/** `yes` or `no`. */
export const flagCell = cell('yes or no', (text) =>
  text === 'yes' ? true : text === 'no' ? false : undefined,
)
export const dateCell = cell('a date such as 2026-11-22', (text) => (isDay(text) ? text : undefined))

/** A year, month or day, exactly as precise as the source is. */
export const partialDateCell = cell('a year, month or day such as 2018, 2018-07 or 2018-07-24', (text) =>
  isPartialDate(text) ? text : undefined,
)

/** Money is integer pence everywhere, in the files too. */
export const penceCell = cell('a sum in whole pence', (text) =>
  /^\d{1,15}$/.test(text) ? BigInt(text) : undefined,
)

export const webAddressCell = cell('an http or https address', (text) =>
  /^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : undefined,
)

export function oneOfCell<const Word extends string>(words: readonly Word[]): Cell<Word> {
  return cell(`one of ${words.join(', ')}`, (text) => words.find((word) => word === text))
}

/** Several values in one cell, parted by a semicolon. Required: at least one. Optional: `[]` is written as an empty cell. */
export function listCell<T>(part: Cell<T>): z.ZodType<readonly T[], string> {
  return z.string('the column is missing').transform((text, ctx): readonly T[] => {
    const values: T[] = []
    for (const piece of text === '' ? [] : text.split(';')) {
      const parsed = part.required.safeParse(piece.trim())
      if (parsed.success) values.push(parsed.data)
      else for (const issue of parsed.error.issues) ctx.addIssue({ code: 'custom', message: issue.message })
    }
    return Object.freeze(values)
  })
}
