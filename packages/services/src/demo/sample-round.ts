import type { NewRoundVersion } from '@academy/db/grants/round/insert-round'
import type { roundTable } from '@academy/db/grants/grants-tables'
import { resolveDeadline } from '@academy/domain/deadline/resolve-deadline'
import { suggestDeadline } from '@academy/domain/deadline/suggest-deadline'
import { socialPrescribingForm } from '@academy/domain/form/social-prescribing/social-prescribing-form'
import { writtenRules2017 } from '@academy/domain/grants/rules-2017'
import { versionRow } from '../grants/round/version-row.ts'

/** Three weeks to try everything. */
const OPEN_DAYS_MIN = 21

/** Bank holidays of England and Wales that fall on a Friday. */
const FRIDAYS_OFF = ['2026-12-25', '2027-01-01', '2027-03-26', '2028-04-14', '2029-03-30', '2030-04-19']

/** A fictional round with those rules and £4.5 million, which is what that round gave out. */
export function sampleRound(now: Date): {
  round: Omit<typeof roundTable.$inferInsert, 'status' | 'versionId'>
  version: NewRoundVersion
} {
  const written = suggestDeadline(now, OPEN_DAYS_MIN, 'Europe/London', FRIDAYS_OFF)
  const resolved = resolveDeadline(written)
  if (!resolved.ok) throw new Error(`the suggested deadline cannot be: ${resolved.why}`)
  const timetable = {
    name: 'Example Health and Wellbeing Fund: social prescribing',
    nameCy: 'Cronfa Iechyd a Llesiant Enghreifftiol: presgripsiynu cymdeithasol',
    opensAt: now,
    closesAtLocal: written.local,
    closesAtZone: written.zone,
    closesAt: resolved.instant,
    graceMinutes: 15,
  }
  const slug = `example-social-prescribing-${written.local.slice(0, 10)}`
  return {
    round: { slug, programmeSlug: 'hwf-2018-social-prescribing', fictional: true, ...timetable },
    version: versionRow(
      {
        shape: 1,
        round: { slug, potPence: 450_000_000 },
        rules: JSON.parse(JSON.stringify(writtenRules2017)),
        form: JSON.parse(JSON.stringify(socialPrescribingForm)),
      },
      timetable,
    ),
  }
}
