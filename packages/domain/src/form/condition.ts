import { z } from 'zod'
import { isBlank, type Answers } from './answers.ts'

/** When a question or a section is asked. Small on purpose: it is data that others write, and it is never run as code. */
export type Condition =
  | { op: 'is'; field: string; value: string }
  | { op: 'answered'; field: string }
  | { op: 'not'; of: Condition }
  | { op: 'all' | 'any'; of: Condition[] }

export const conditionSchema: z.ZodType<Condition> = z.discriminatedUnion('op', [
  z.object({ op: z.literal('is'), field: z.string(), value: z.string() }),
  z.object({ op: z.literal('answered'), field: z.string() }),
  z.object({
    op: z.literal('not'),
    get of() {
      return conditionSchema
    },
  }),
  z.object({
    op: z.enum(['all', 'any']),
    get of() {
      return z.array(conditionSchema)
    },
  }),
])

/** Whether the condition holds; no condition always does. `is` on a list means that the list contains the value. */
export function holds(condition: Condition | undefined, answers: Answers): boolean {
  if (!condition) return true
  switch (condition.op) {
    case 'is': {
      const value = answers[condition.field]
      return Array.isArray(value) ? value.includes(condition.value) : value === condition.value
    }
    case 'answered':
      return !isBlank(answers[condition.field])
    case 'not':
      return !holds(condition.of, answers)
    case 'all':
      return condition.of.every((part) => holds(part, answers))
    case 'any':
      return condition.of.some((part) => holds(part, answers))
  }
}
