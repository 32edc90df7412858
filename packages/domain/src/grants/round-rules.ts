import { z } from 'zod'
import { penceSchema, shareOf } from '../money/pence.ts'

/** What a round asks of a bid. Every limit is a parameter of the round; `rules-2017.ts` has those of a real one. */
export const roundRulesSchema = z.object({
  /** Nations in which the scheme must run; empty when any will do. */
  nations: z.array(z.enum(['England', 'Scotland', 'Wales', 'Northern Ireland'])),
  /** The most that may be asked for the first year. */
  yearOneMaxPence: penceSchema,
  /** What each year may ask, in percent of what year 1 asks; one entry a year, the first always 100. */
  taperPercent: z
    .array(z.number().int().min(0).max(100))
    .min(1)
    .max(5)
    .refine((taper) => taper[0] === 100, 'the first year is the measure: 100'),
  /** Local commissioners pay what the grant does not, in every year. */
  localMatchRequired: z.boolean(),
  linkWorkerRequired: z.boolean(),
  commissionerSupportRequired: z.boolean(),
  notForProfitRequired: z.boolean(),
  /** The applicant is incorporated or a registered charity. */
  registrationRequired: z.boolean(),
  reducesHealthInequalities: z.boolean(),
})

export type RoundRules = z.output<typeof roundRulesSchema>
/** Rules as JSON holds them: sums as whole numbers of pence. */
export type WrittenRoundRules = z.input<typeof roundRulesSchema>

/** The most that may be asked in each year by a bid that asks `yearOnePence` in the first, whole pennies rounded down. */
export function yearLimits(rules: RoundRules, yearOnePence: bigint): bigint[] {
  const measure = yearOnePence < rules.yearOneMaxPence ? yearOnePence : rules.yearOneMaxPence
  return rules.taperPercent.map((percent, index) =>
    index === 0 ? rules.yearOneMaxPence : shareOf(measure, percent),
  )
}

/** The most that one bid may ask over all years: £510,000 with £300,000 and a taper of 100, 50 and 20 percent. */
export function grantMaxPence(rules: RoundRules): bigint {
  return yearLimits(rules, rules.yearOneMaxPence).reduce((sum, limit) => sum + limit, 0n)
}
