import type { Db } from '@academy/db/client/open-database'
import { lockDecisions } from '@academy/db/grants/decide/keep-decisions'
import { findTelling, type FoundAnnouncement, type FoundTelling } from '@academy/db/grants/tell/find-telling'
import { DomainError } from '@academy/domain/domain-error'
import type { RoundRole } from '@academy/domain/grants/round-state'
import { graceEnd } from '@academy/domain/grants/round-window'
import { loadRound, requireRoundRole, type LoadedDesign } from '../design/load-design.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'

const readers: readonly RoundRole[] = ['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']
/** Who writes letters and announces results. */
export const tellers: readonly RoundRole[] = ['fund-manager', 'senior-officer']

/** How far a round is with telling its results. */
export interface LoadedTelling {
  design: LoadedDesign
  found: FoundTelling
  /** The set whose results are told. */
  set: NonNullable<FoundTelling['set']>
}

/**
 * Letters and announcements of a round for whoever sees its decisions: two statements, inside `asPerson`; with `lock` a third, after which nobody
 * else writes of them. Refuses with `not-found` to whoever has no role in the round, `not-allowed` to whoever has none of `roles`, and `refused`
 * because `not-closed-yet`, `closed-bid-in-round`, or `decisions-not-sealed`.
 */
export async function loadTelling(
  tx: Db,
  { slug, lock = false }: { slug: string; lock?: boolean },
  personId: string,
  now: Date,
  roles: readonly RoundRole[] = readers,
): Promise<LoadedTelling> {
  const design = await loadRound(tx, slug, personId)
  requireRoundRole(design, ...roles)
  if (now < graceEnd(design.round)) throw new DomainError('refused', 'not-closed-yet')
  if (lock) await lockDecisions(tx, design.round.id)
  const found = await findTelling(tx, design.round.id)
  if (!found.isOpen) throw new DomainError('refused', 'closed-bid-in-round')
  if (!found.set) throw new DomainError('refused', 'decisions-not-sealed')
  return { design, found, set: found.set }
}

/** What every page of telling says. */
export interface TellingHead {
  round: RoundSummary
  roles: string[]
  /** Whoever asks writes letters and announces. */
  mayTell: boolean
  /** Since when results are told; nothing before. */
  toldAt: Date | null
  letters: number
  withoutLetter: number
  unready: number
}

export function headOf({ design, found }: LoadedTelling, now: Date): TellingHead {
  return {
    round: toRoundSummary(design.round, now),
    roles: design.roles,
    mayTell: tellers.some((role) => design.roles.includes(role)),
    toldAt: found.toldAt,
    letters: found.letters.length,
    withoutLetter: found.withoutLetter,
    unready: found.unready,
  }
}

/** The announcement that is proposed or approved; nothing where none is. */
export function liveOf({ found }: LoadedTelling): FoundAnnouncement | null {
  return found.announcements.find(({ status }) => status === 'proposed' || status === 'approved') ?? null
}
