import { asPerson } from '@academy/db/actor/as-person'
import { listScreening as findList } from '@academy/db/grants/screen/list-screening'
import { screeningStates, type ScreeningState } from '@academy/domain/screen/screening'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput } from '../design/load-design.ts'
import { isSealed } from '../round/is-sealed.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { staffOfRound } from '../staff/staff-of-round.ts'
import { screeners } from './screen-input.ts'

/** So many stand on a page. */
export const SCREENING_ROWS = 50

export const listScreeningInput = designInput.extend({
  state: z.enum(screeningStates).nullable().default(null),
  /** With an open flag; with one of whoever asks. */
  flagged: z.boolean().default(false),
  mine: z.boolean().default(false),
  text: z.string().trim().max(100).default(''),
  page: z.number().int().min(1).max(10_000).default(1),
})

export interface ScreeningList {
  round: RoundSummary
  canScreen: boolean
  /** Nothing is screened before the round has closed. */
  sealed: boolean
  /** Of all that the text leaves, whatever else is chosen. */
  counts: Record<ScreeningState, number>
  bids: Awaited<ReturnType<typeof findList>>['bids']
  /** Bids with an open flag, open flags, and those of whoever asks. */
  flagged: number
  flags: number
  mine: number
  total: number
  page: number
  pages: number
}

/**
 * How far the bids of a round are screened, fifty on a page: one statement and the one that says who asks. For all staff of the round
 * but assessors. Refuses with `signed-out`, `not-found`, `not-allowed`.
 */
export async function listScreening(
  ctx: ServiceContext,
  { slug, page, ...wanted }: z.output<typeof listScreeningInput>,
): Promise<ScreeningList> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const { round, roles } = await staffOfRound(tx, slug, personId)
    const sealed = isSealed(round, ctx.now)
    const found = sealed
      ? nothing
      : await findList(tx, { ...wanted, roundId: round.id, personId }, { from: (page - 1) * SCREENING_ROWS, rowsMax: SCREENING_ROWS }) // prettier-ignore
    const { flagged, flags, mine, total, bids } = found
    return {
      round: toRoundSummary(round, ctx.now),
      canScreen: !sealed && screeners.some((role) => roles.includes(role)),
      sealed,
      counts: Object.fromEntries(screeningStates.map((state) => [state, found.counts[state] ?? 0])) as Record<
        ScreeningState,
        number
      >,
      bids,
      flagged,
      flags,
      mine,
      total,
      page,
      pages: Math.max(1, Math.ceil(total / SCREENING_ROWS)),
    }
  })
}

const nothing: Awaited<ReturnType<typeof findList>> = {
  counts: {},
  flagged: 0,
  flags: 0,
  mine: 0,
  total: 0,
  bids: [],
}
