import type { roundTable } from '@academy/db/grants/grants-tables'
import type { Words } from '@academy/domain/text/words'
import { roundPhase, type RoundPhase, type RoundWindow } from '@academy/domain/grants/round-window'

/** A round in few words, as lists and pages' heads show it. */
export interface RoundSummary {
  slug: string
  name: Words
  /** Made up for demonstrations: every page of it says so. */
  fictional: boolean
  /** A test of a round that is being designed: every page of it says so. */
  test: boolean
  phase: RoundPhase
  opensAt: Date
  /** The instant of the advertised deadline, and the deadline as written. */
  closesAt: Date
  closesAtLocal: string
  closesAtZone: string
  graceMinutes: number
}

type RoundColumns = RoundWindow &
  Pick<
    typeof roundTable.$inferSelect,
    'slug' | 'name' | 'nameCy' | 'fictional' | 'closesAtLocal' | 'closesAtZone' | 'testOf'
  >

export function toRoundSummary(round: RoundColumns, now: Date): RoundSummary {
  const { slug, fictional, opensAt, closesAt, closesAtLocal, closesAtZone, graceMinutes } = round
  const name = { en: round.name, cy: round.nameCy }
  return {
    slug,
    name,
    fictional,
    test: round.testOf !== null,
    phase: roundPhase(round, now),
    opensAt,
    closesAt,
    closesAtLocal,
    closesAtZone,
    graceMinutes,
  }
}
