import { asPerson } from '@academy/db/actor/as-person'
import { findLastRun } from '@academy/db/grants/weigh/calibrations'
import { findBidsToModerate } from '@academy/db/grants/weigh/moderations'
import { findDisagreements } from '@academy/domain/calibrate/find-disagreements'
import { MODERATION_THRESHOLD, type ModerationOutcome } from '@academy/domain/calibrate/moderation'
import { holdsFor } from '@academy/domain/calibrate/weigh-bids'
import { DomainError } from '@academy/domain/domain-error'
import type { Criterion } from '@academy/domain/round/criterion'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'
import { designInput, loadRound, requireRoundRole } from '../design/load-design.ts'
import { definitionOf } from '../round/definition-of.ts'
import { toRoundSummary, type RoundSummary } from '../round/round-summary.ts'
import { weighingRoles } from './load-weighed.ts'

/** So many bids stand on a page: each with whole justifications. */
export const MODERATION_ROWS = 5

export const moderationInput = designInput.extend({
  /** Further apart than so many points of a hundred. */
  points: z.number().min(0).max(100).default(MODERATION_THRESHOLD),
  /** Also those of which an outcome holds. */
  all: z.boolean().default(false),
  /** This bid alone, however near its scores lie. */
  bid: z.string().max(40).optional(),
  page: z.number().int().min(1).max(1000).default(1),
})

export interface ModeratedBid {
  reference: string
  organisationName: string
  criteria: Criterion[]
  /** The highest first. */
  reviews: {
    name: string | null
    /** Nothing where it was sent back after the run. */
    score: number | null
    leniency: number | null
    given: { criterion: string; score: number | null; justification: string }[]
  }[]
  /** How far the two that are furthest apart lie from each other, as given and when leniency is taken away. */
  points: number
  pointsWithoutLeniency: number
  last: {
    id: string
    outcome: ModerationOutcome
    agreed: number | null
    reason: string
    present: string
    recordedBy: string | null
    recordedAt: Date
    /** It was made of the reviews that the run has. */
    holds: boolean
  } | null
}

export interface ModerationPage {
  round: RoundSummary
  canModerate: boolean
  isLocked: boolean
  calibrationId: string | null
  points: number
  /** Further apart than that, and of these how many have no outcome that holds. */
  wide: number
  waiting: number
  page: number
  pages: number
  bids: ModeratedBid[]
}

/**
 * The bids whose reviews in the last run lie further apart than the threshold, the widest first, with both justifications: three
 * statements and the one that says who asks. For those who see the ranking. Refuses as `getRanking`.
 */
export async function getModeration(
  ctx: ServiceContext,
  { slug, points, all, bid, page }: z.output<typeof moderationInput>,
): Promise<ModerationPage> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const design = await loadRound(tx, slug, personId)
    requireRoundRole(design, ...weighingRoles)
    const run = await findLastRun(tx, design.round.id)
    const going = (run?.reviews ?? []).filter((review) => !run?.withdrawn.includes(review.bid))
    const leniency = new Map(run?.results.assessors.map((one) => [one.assessor, one.leniency?.value ?? 0]))
    const reviewsOf = Map.groupBy(going, (review) => review.bid)
    const lastOf = new Map(
      run?.moderations.map(
        ({ id, outcome, agreedHundredths, reason, present, recordedBy, recordedAt, ...own }) => [
          own.reference,
          {
            id,
            outcome,
            agreed: agreedHundredths === null ? null : agreedHundredths / 100,
            reason,
            present,
            recordedBy,
            recordedAt: new Date(recordedAt),
            holds: holdsFor(own, reviewsOf.get(own.reference) ?? []),
          },
        ],
      ),
    )
    const wide = findDisagreements(going, points, leniency).map((found) => found.bid)
    const waiting = wide.filter((reference) => !lastOf.get(reference)?.holds)
    const listed = bid === undefined ? (all ? wide : waiting) : [bid]
    const pages = Math.max(1, Math.ceil(listed.length / MODERATION_ROWS))
    const shown = listed.slice((Math.min(page, pages) - 1) * MODERATION_ROWS).slice(0, MODERATION_ROWS)
    const { mayWeigh, bids } = await findBidsToModerate(tx, design.round.id, shown)
    if (!mayWeigh) throw new DomainError('refused', 'closed-bid-in-round')
    return {
      round: toRoundSummary(design.round, ctx.now),
      canModerate: design.roles.some((role) => ['fund-manager', 'senior-officer', 'panel'].includes(role)),
      isLocked: run?.isLocked ?? false,
      calibrationId: run?.id ?? null,
      points,
      wide: wide.length,
      waiting: waiting.length,
      page: Math.min(page, pages),
      pages,
      bids: shown.flatMap((reference): ModeratedBid[] => {
        const found = bids.find((one) => one.reference === reference)
        const own = reviewsOf.get(reference)
        if (!found || !own) return []
        const [widest] = findDisagreements(own, -1, leniency)[0]?.pairs ?? []
        const scoreOf = new Map(own.map(({ assessor, score }) => [assessor, score]))
        return [
          {
            reference,
            organisationName: found.organisationName,
            criteria: definitionOf({ id: found.versionId, definition: found.definition }).definition.criteria,
            reviews: found.reviews
              .map(({ assessor, name, given }) => ({
                name,
                score: scoreOf.get(assessor) ?? null,
                leniency: run?.results.no ? null : (leniency.get(assessor) ?? null),
                given,
              }))
              .toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1)),
            points: widest?.points ?? 0,
            pointsWithoutLeniency: widest?.pointsWithoutLeniency ?? 0,
            last: lastOf.get(reference) ?? null,
          },
        ]
      }),
    }
  })
}
