import { objectives, type Bid } from '@academy/domain/allocate/allocation-input'
import type { ScenarioSettings } from '@academy/domain/allocate/scenario-settings'
import { financialYearSchema } from '@academy/domain/money/financial-year'
import { PENCE_MAX } from '@academy/domain/money/pence'
import { allocationSchema } from '@academy/domain/round/allocation'
import { z } from 'zod'

export const REASON_MAX = 2000
const reference = z.string().min(1).max(40)
const reason = z.string().trim().max(REASON_MAX)

/** What a panel sets, as it is typed. */
export const settingsInput = z.strictObject({
  objective: z.enum(objectives),
  levels: z.number().int().min(1).max(10),
  seed: z
    .number()
    .int()
    .min(0)
    .max(2 ** 32 - 1),
  years: z
    .array(
      z.strictObject({ financialYear: financialYearSchema, budgetPence: z.bigint().min(0n).max(PENCE_MAX) }),
    )
    .max(10),
  rules: allocationSchema.shape.rules,
  forced: z.array(z.strictObject({ bidId: reference, outcome: z.enum(['in', 'out']), reason })).max(200),
  exclusive: z.array(z.strictObject({ bidIds: z.array(reference).max(50), reason })).max(50),
})

/** Settings for bids of which some may be gone: words about those are left out. */
export function settingsFor(settings: ScenarioSettings, bids: readonly Bid[]): ScenarioSettings {
  const known = new Set(bids.map(({ id }) => id))
  return {
    ...settings,
    forced: settings.forced.filter(({ bidId }) => known.has(bidId)),
    exclusive: settings.exclusive.filter(({ bidIds }) => bidIds.every((id) => known.has(id))),
  }
}
