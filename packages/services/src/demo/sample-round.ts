import type { NewRoundVersion } from '@academy/db/grants/round/insert-round'
import type { roundTable } from '@academy/db/grants/grants-tables'
import { template } from '@academy/domain/round/templates/template'
import { versionRow } from '../grants/round/version-row.ts'

/** Three weeks to try everything. */
const OPEN_DAYS_MIN = 21

/** A fictional round with the rules of 2017/18, open from now. */
export function sampleRound(now: Date): {
  round: Omit<typeof roundTable.$inferInsert, 'status' | 'versionId'>
  version: NewRoundVersion
} {
  const definition = template('hwf-2017', now, OPEN_DAYS_MIN)
  const version = { ...versionRow(definition), opensAt: now }
  const { name, nameCy, opensAt, closesAtLocal, closesAtZone, closesAt, graceMinutes } = version
  const slug = `example-social-prescribing-${closesAtLocal.slice(0, 10)}`
  return {
    round: {
      slug,
      programmeSlug: definition.programmeSlug,
      fictional: true,
      name,
      nameCy,
      opensAt,
      closesAtLocal,
      closesAtZone,
      closesAt,
      graceMinutes,
    },
    version,
  }
}
