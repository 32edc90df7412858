import { z } from 'zod'
import { financialYearSchema } from '../money/financial-year.ts'
import { penceSchema } from '../money/pence-schema.ts'
import { yearLimits } from './year-limits.ts'

/** What others pay beside the grant: nothing is asked, all that the grant leaves, or at least a share of the costs. */
export const matchRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('covers-the-rest') }),
  z.strictObject({ kind: z.literal('at-least'), percent: z.number().int().min(1).max(100) }),
])
export type MatchRule = z.output<typeof matchRuleSchema>

/** What a round has to give, and what one bid may ask of it. Sums are pence. */
export const roundMoneySchema = z.strictObject({
  /** What the round may spend, for each financial year that it pays in. */
  budget: z.array(z.strictObject({ financialYear: financialYearSchema, potPence: penceSchema })).max(10),
  /** The financial year in which a grant's first year lies; the others follow it. */
  firstGrantYear: financialYearSchema,
  /** The least and the most that may be asked for the first year. */
  yearOneLeastPence: penceSchema,
  yearOneMaxPence: penceSchema,
  /** What each year may ask, in percent of what year 1 asks; one entry a year, the first always 100. */
  taperPercent: z
    .array(z.number().int().min(0).max(100))
    .min(1)
    .max(5)
    .refine((taper) => taper[0] === 100, 'the first year is the measure: 100'),
  match: matchRuleSchema,
  /** The most that year 1 may ask, in percent of the applicant's income in a year; nothing where it does not matter. */
  turnoverPercentMax: z.number().int().min(1).max(1000).nullable(),
  /** Whether a bid says the least that would still be of use to it. */
  leastViableAsked: z.boolean(),
})

/** What a round asks of a bid's money. Every limit is a parameter of the round. */
export type RoundRules = z.output<typeof roundMoneySchema>
/** Rules as JSON holds them: sums as whole numbers of pence. */
export type WrittenRoundRules = z.input<typeof roundMoneySchema>

/** The most that one bid may ask over all years: £510,000 with £300,000 and a taper of 100, 50 and 20 percent. */
export function grantMaxPence(rules: RoundRules): bigint {
  return yearLimits(rules, rules.yearOneMaxPence).reduce((sum, limit) => sum + limit, 0n)
}

/** All the money of a round, over its years. */
export function potPenceOf(rules: RoundRules): bigint {
  return rules.budget.reduce((sum, { potPence }) => sum + potPence, 0n)
}
