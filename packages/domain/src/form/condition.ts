import { z } from 'zod'
import { parsePounds } from '../money/parse-pounds.ts'
import { isBlank, textOf, type Answers } from './answers.ts'
import { filledRows } from './rows.ts'

export const comparisons = ['<', '<=', '=', '>=', '>'] as const
export type Comparison = (typeof comparisons)[number]

/**
 * When a question or a section is asked. Small on purpose: it is data that others write, and it is never run as code.
 * `number` is written in full, as `1` or `2.5`, with two digits after the point at most.
 */
export type Condition =
  | { op: 'is'; field: string; value: string }
  | { op: 'answered'; field: string }
  | { op: 'contains'; field: string; text: string }
  | { op: 'compares'; field: string; by: Comparison; number: string }
  | { op: 'rows'; field: string; by: Comparison; number: string }
  | { op: 'not'; of: Condition }
  | { op: 'all' | 'any'; of: Condition[] }

/** How deep conditions stand within one another at most, and of how many parts one is made at most. */
export const CONDITION_DEPTH_MAX = 8
export const CONDITION_PARTS_MAX = 60
export const CONDITION_TEXT_MAX = 200

const field = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60)
const text = z.string().max(CONDITION_TEXT_MAX)
/** One way to write each number, so that equal conditions are equal. */
const number = z.string().regex(/^(0|[1-9]\d{0,11})(\.\d?[1-9])?$/)

const partSchema: z.ZodType<Condition, Condition> = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('is'), field, value: text }),
  z.strictObject({ op: z.literal('answered'), field }),
  z.strictObject({ op: z.literal('contains'), field, text: text.min(1) }),
  z.strictObject({ op: z.literal('compares'), field, by: z.enum(comparisons), number }),
  z.strictObject({ op: z.literal('rows'), field, by: z.enum(comparisons), number }),
  z.strictObject({
    op: z.literal('not'),
    get of() {
      return partSchema
    },
  }),
  z.strictObject({
    op: z.enum(['all', 'any']),
    get of() {
      return z.array(partSchema)
    },
  }),
])

export const conditionSchema = z
  .custom<Condition>((value) => isBounded(value), 'a condition is too deep, or has too many parts')
  .pipe(partSchema)

/** Whether it is small enough to be looked into at all. Goes level by level, so that depth costs nothing. */
export function isBounded(value: unknown): boolean {
  let level: unknown[] = [value]
  let parts = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    parts += level.length
    if (depth >= CONDITION_DEPTH_MAX || parts > CONDITION_PARTS_MAX) return false
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null && 'of' in each ? each.of : [],
    )
  }
  return true
}

/**
 * Whether the condition holds; no condition always does. `is` on a list means that the list contains the value, and
 * `contains` looks for text whatever its capitals. What cannot be read as a number compares to none.
 */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true
  switch (condition.op) {
    case 'is': {
      const value = answers[condition.field]
      return Array.isArray(value) ? value.includes(condition.value) : value === condition.value
    }
    case 'answered':
      return !isBlank(answers[condition.field])
    case 'contains':
      return textOf(answers[condition.field]).toLowerCase().includes(condition.text.toLowerCase())
    case 'compares': {
      const answer = hundredths(textOf(answers[condition.field]))
      const measure = hundredths(condition.number)
      return answer !== undefined && measure !== undefined && compare(answer, condition.by, measure)
    }
    case 'rows':
      return compare(
        BigInt(filledRows(answers[condition.field]).length) * 100n,
        condition.by,
        hundredths(condition.number) ?? 0n,
      )
    case 'not':
      return !holds(condition.of, answers)
    case 'all':
      return condition.of.every((part) => holds(part, answers))
    case 'any':
      return condition.of.some((part) => holds(part, answers))
  }
}

/** A number as people type it, or a sum, in hundredths. */
function hundredths(typed: string): bigint | undefined {
  const read = parsePounds(typed)
  return read.ok ? read.pence : undefined
}

function compare(left: bigint, by: Comparison, right: bigint): boolean {
  switch (by) {
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '=':
      return left === right
    case '>=':
      return left >= right
    case '>':
      return left > right
  }
}
