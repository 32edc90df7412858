import { z } from 'zod'

/**
 * What the driver makes of the types that JavaScript has no exact one for. All of them arrive as text, so that no digit
 * and no day is lost; `json`, lists, numbers up to 32 bits, `float8` and truth values arrive as themselves.
 */
export const pgValue = {
  /** `bigint`: money in pence, sums. */
  bigint: z.string().regex(/^-?\d+$/),
  /** `numeric`. */
  decimal: z.string().regex(/^-?\d+(\.\d+)?$/),
  /** `date`: `2026-11-25`. */
  date: z.iso.date(),
  /** `timestamptz`, in the zone of the session: `2026-11-25 22:10:00.123+00`. */
  instant: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/),
} as const
