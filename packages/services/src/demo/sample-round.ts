import type { roundTable } from '@academy/db/grants/grants-tables'
import { resolveDeadline } from '@academy/domain/deadline/resolve-deadline'
import { suggestDeadline } from '@academy/domain/deadline/suggest-deadline'
import { writtenRules2017 } from '@academy/domain/grants/rules-2017'

/** Three weeks to try everything. */
const OPEN_DAYS_MIN = 21

/** Bank holidays of England and Wales that fall on a Friday. */
const FRIDAYS_OFF = ['2026-12-25', '2027-01-01', '2027-03-26', '2028-04-14', '2029-03-30', '2030-04-19']

/** A fictional round with those rules and £4.5 million, which is what that round gave out. */
export function sampleRound(now: Date): typeof roundTable.$inferInsert {
  const written = suggestDeadline(now, OPEN_DAYS_MIN, 'Europe/London', FRIDAYS_OFF)
  const resolved = resolveDeadline(written)
  if (!resolved.ok) throw new Error(`the suggested deadline cannot be: ${resolved.why}`)
  return {
    slug: `example-social-prescribing-${written.local.slice(0, 10)}`,
    name: 'Example Health and Wellbeing Fund: social prescribing',
    nameCy: 'Cronfa Iechyd a Llesiant Enghreifftiol: presgripsiynu cymdeithasol',
    programmeSlug: 'hwf-2018-social-prescribing',
    fictional: true,
    opensAt: now,
    closesAtLocal: written.local,
    closesAtZone: written.zone,
    closesAt: resolved.instant,
    graceMinutes: 15,
    potPence: 450_000_000n,
    rules: writtenRules2017,
    status: 'published',
  }
}
