import { asPerson } from '@academy/db/actor/as-person'
import type { LastModeration } from '@academy/db/grants/weigh/calibrations'
import { changedBids, type ChangedBid } from '@academy/domain/calibrate/compare-reviews'
import type { RunAssessor, RunBid, RunResults } from '@academy/domain/calibrate/make-run'
import type { ModerationOutcome } from '@academy/domain/calibrate/moderation'
import type { Estimate } from '@academy/domain/calibrate/review'
import { weighBids } from '@academy/domain/calibrate/weigh-bids'
import type { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import type { designInput } from '../design/load-design.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { loadWeighed } from './load-weighed.ts'

export interface RankedBidOfRound extends Omit<RunBid, 'bid' | 'agreed' | 'side'> {
  reference: string
  organisationName: string
  /** What counts: the agreed score, else the calibrated one, else the raw mean with no interval. */
  score: Estimate
  agreed: number | null
  side: RunBid['side']
  moderation: ModerationOutcome | null
}

export interface Ranking extends Pick<RunResults, 'no' | 'mean' | 'deviations' | 'draws'> {
  madeAt: Date
  madeBy: string | null
  seed: number
  cut: number
  sha256: string
  reviews: number
  /** Without what was withdrawn since: the best first. */
  bids: RankedBidOfRound[]
  assessors: (Omit<RunAssessor, 'assessor'> & { name: string | null })[]
  /** Of which bids it no longer says what is there. */
  changed: ChangedBid[]
}

export interface RankingPage {
  round: RoundSummary
  canMake: boolean
  isLocked: boolean
  /** Bids that go on, and those of them that nobody has finished reading. */
  bids: number
  unread: number
  /** Reviews that are finished now, and those that are under way. */
  reviews: number
  unfinished: number
  run: Ranking | null
}

/**
 * The last run of a round with what has changed since: three statements and the one that says who asks. For fund managers, senior
 * officers, panel members and auditors to whom no bid of the round is closed. Refuses as `loadWeighed`.
 */
export async function getRanking(
  ctx: ServiceContext,
  { slug }: z.output<typeof designInput>,
): Promise<RankingPage> {
  const personId = requirePerson(ctx)
  const weighed = await asPerson(ctx.db, personId, (tx) => loadWeighed(tx, slug, personId))
  const { design, isLocked, bids, reviews } = weighed
  return {
    round: toRoundSummary(design.round, ctx.now),
    canMake: design.roles.some((role) => role === 'fund-manager' || role === 'senior-officer'),
    isLocked,
    bids: bids.length,
    unread: bids.filter((bid) => bid.reviews.length === 0).length,
    reviews: reviews.length,
    unfinished: bids.reduce((sum, bid) => sum + bid.unfinished, 0),
    run: rankingOf(weighed),
  }
}

function rankingOf({ run, bids, reviews, agreed }: Awaited<ReturnType<typeof loadWeighed>>): Ranking | null {
  if (!run) return null
  const { madeAt, madeBy, seed, cut, sha256, results } = run
  const organisationOf = new Map(bids.map(({ reference, organisationName }) => [reference, organisationName]))
  const nameOf = new Map(bids.flatMap((bid) => bid.reviews.map(({ assessor, name }) => [assessor, name])))
  const outcomeOf = new Map(run.moderations.map(({ reference, outcome }: LastModeration) => [reference, outcome])) // prettier-ignore
  const agreedInRun = new Map(
    results.bids.flatMap(({ bid, agreed: score }): [string, number][] =>
      score === null ? [] : [[bid, score]],
    ),
  )
  const { no, mean, deviations, draws } = results
  return {
    madeAt,
    madeBy,
    seed,
    cut,
    sha256,
    no,
    mean,
    deviations,
    draws,
    reviews: run.reviews.length,
    bids: weighBids(run, run.moderations).flatMap(({ bid: { bid, ...figures }, ...counts }) => {
      const organisationName = organisationOf.get(bid)
      if (organisationName === undefined) return []
      const moderation = outcomeOf.get(bid) ?? null
      return [{ ...figures, ...counts, reference: bid, organisationName, moderation }]
    }),
    assessors: results.assessors.map(({ assessor, ...figures }) => ({
      ...figures,
      name: nameOf.get(assessor) ?? null,
    })),
    changed: changedBids(
      { reviews: run.reviews, agreed: agreedInRun },
      { bids: new Set(organisationOf.keys()), reviews, agreed },
    ),
  }
}
