import { z } from 'zod'
import { financialYearSchema } from '../money/financial-year.ts'
import { allocationSchema, groupings } from '../round/allocation.ts'
import { objectives, type AllocatedAward, type AllocationInput } from './allocation-input.ts'

const pence = z.string().regex(/^\d+$/).transform(BigInt)
const whole = z.number().int().nonnegative()
const texts = z.array(z.string())

const inputSchema = z.strictObject({
  years: z.array(z.strictObject({ financialYear: financialYearSchema, budgetPence: pence })),
  scoreMostHundredths: whole,
  bids: z.array(
    z.strictObject({
      id: z.string(),
      scoreHundredths: whole,
      criteriaHundredths: z.record(z.string(), whole),
      askedPence: z.array(pence),
      leastViablePence: pence.nullable(),
      groups: z.partialRecord(z.enum(groupings), texts),
      peopleHundredths: whole,
      leadId: z.string(),
      partnerIds: texts,
    }),
  ),
  rules: allocationSchema.shape.rules,
  levels: whole,
  objective: z.enum(objectives),
  forced: z.array(z.strictObject({ bidId: z.string(), outcome: z.enum(['in', 'out']), reason: z.string() })),
  exclusive: z.array(z.strictObject({ bidIds: texts, reason: z.string() })),
  seed: whole,
})
const awardsSchema = z.array(z.strictObject({ bidId: z.string(), paidPence: z.array(pence) }))

/** Reads what `writtenInput` wrote. Throws where it is none. */
export function readInput(json: unknown): AllocationInput {
  return inputSchema.parse(json)
}

/** Reads what `writtenAwards` wrote. Throws where it is none. */
export function readAwards(json: unknown): AllocatedAward[] {
  return awardsSchema.parse(json)
}
