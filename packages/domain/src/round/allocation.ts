import { z } from 'zod'

const percent = z.number().int().min(0).max(100)

/** By what applications are grouped where a rule speaks of shares. */
export const groupings = ['nation', 'region', 'health-area'] as const

/** How the money is shared out, as data. */
export const allocationSchema = z.strictObject({
  /** From the best score down until the money ends, or the whole of them that is worth most together. */
  method: z.enum(['by-rank', 'best-together']),
  rules: z
    .array(
      z.discriminatedUnion('rule', [
        /** Nothing below this share of the highest score is paid. */
        z.strictObject({ rule: z.literal('score-least'), percent }),
        /** The least or the most of the money that goes to one group. */
        z.strictObject({
          rule: z.literal('share-of-money'),
          by: z.enum(groupings),
          group: z.string().min(1).max(100),
          leastPercent: percent,
          mostPercent: percent,
        }),
        /** So many awards in one group at most. */
        z.strictObject({
          rule: z.literal('awards-most'),
          by: z.enum(groupings),
          awards: z.number().int().min(1).max(1000),
        }),
        /** A bid may be paid in part, down to the least that it called viable. */
        z.strictObject({ rule: z.literal('part-funding') }),
        /** Of equal scores, the one that is better by this criterion. */
        z.strictObject({ rule: z.literal('tie-break'), criterion: z.string().max(60) }),
      ]),
    )
    .max(30),
})
export type Allocation = z.output<typeof allocationSchema>
export type AllocationRule = Allocation['rules'][number]
