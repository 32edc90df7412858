import type { Db } from '@academy/db/client/open-database'
import { findBidsToWeigh } from '@academy/db/grants/weigh/bids-to-weigh'
import { findLastRun } from '@academy/db/grants/weigh/calibrations'
import { weightedPercent } from '@academy/domain/assess/assessment'
import type { WeighedReview } from '@academy/domain/calibrate/make-run'
import { holdsFor } from '@academy/domain/calibrate/weigh-bids'
import { DomainError } from '@academy/domain/domain-error'
import type { RoundRole } from '@academy/domain/grants/round-state'
import { definitionOf } from '../round/definition-of.ts'
import { loadRound, requireRoundRole } from '../design/load-design.ts'

/** Who sees bids beside one another. */
export const weighingRoles: RoundRole[] = ['fund-manager', 'senior-officer', 'panel', 'auditor']

/**
 * A round with its bids, what was given to each, and its last run: three statements, inside `asPerson`. Refuses with `not-found`,
 * `not-allowed`, and `refused` because `closed-bid-in-round` to whom a conflict of interest closes one of the bids.
 */
export async function loadWeighed(tx: Db, slug: string, personId: string) {
  const design = await loadRound(tx, slug, personId)
  requireRoundRole(design, ...weighingRoles)
  const { mayWeigh, isLocked, bids, definitions } = await findBidsToWeigh(tx, design.round.id)
  if (!mayWeigh) throw new DomainError('refused', 'closed-bid-in-round')
  const run = await findLastRun(tx, design.round.id)
  const reviews = bids.flatMap(({ reference, versionId, reviews: given }) => {
    const { criteria } = definitionOf({ id: versionId, definition: definitions[versionId] }).definition
    return given.flatMap(({ assessor, scores }): WeighedReview[] => {
      const own = Object.entries(scores ?? {}).map(([criterion, score]) => ({ criterion, score }))
      const score = weightedPercent(criteria, own)
      return score === null ? [] : [{ bid: reference, assessor, score }]
    })
  })
  return { design, isLocked, bids, reviews, run, agreed: agreedOf(run, bids, reviews) }
}

/** What was agreed in moderation of bids that go on and still have the reviews that it was made of. */
function agreedOf(
  run: Awaited<ReturnType<typeof findLastRun>>,
  bids: readonly { reference: string }[],
  reviews: readonly WeighedReview[],
): Map<string, number> {
  const reviewsOf = Map.groupBy(reviews, ({ bid }) => bid)
  const going = new Set(bids.map(({ reference }) => reference))
  return new Map(
    (run?.moderations ?? []).flatMap((moderation): [string, number][] => {
      const { reference, agreedHundredths } = moderation
      const holds = going.has(reference) && holdsFor(moderation, reviewsOf.get(reference) ?? [])
      return holds && agreedHundredths !== null ? [[reference, agreedHundredths / 100]] : []
    }),
  )
}
