import { canonicalJson } from '../audit/canonical-json.ts'
import { calibrate, type Calibration } from './calibrate.ts'
import type { NoCalibration } from './check-design.ts'
import { rankBids, type RankedBid } from './rank-bids.ts'
import { rankRawMeans } from './rank-raw-means.ts'
import type { Estimate, Review, Scale } from './review.ts'

export type WeighedReview = Review

/** What goes into a run. */
export interface RunInput {
  reviews: readonly WeighedReview[]
  /** Scores on which a moderation agreed. */
  agreed: readonly { bid: string; score: number }[]
}

/** A bid in a run. Without a calibration what comes of one is nothing, and its score is its raw mean. */
export interface RunBid {
  bid: string
  reviews: number
  rawMean: number
  withoutLeniency: number | null
  calibrated: Estimate | null
  /** What a moderation agreed on before the run. */
  agreed: number | null
  expectedRank: number | null
  ranks: { best: number; worst: number } | null
  chanceAboveCut: number | null
  side: RankedBid['side']
}

export interface RunAssessor {
  assessor: string
  reviews: number
  rawMean: number
  leniency: Estimate | null
  spread: number | null
}

/** What a run says, as it is stored: figures have four decimals. */
export interface RunResults {
  /** Why the reviews could not be calibrated; nothing where they were. */
  no: NoCalibration | null
  /** The best first. */
  bids: RunBid[]
  assessors: RunAssessor[]
  mean: Estimate | null
  deviations: Calibration['deviations'] | null
  draws: number
}

/** Percent of all that can be reached, as `weightedPercent` gives it. */
export const runScale: Scale = { least: 0, most: 100 }
const DRAWS = 4000

/** The one text of what goes in: the same reviews in any order give the same. */
export function runText({ reviews, agreed }: RunInput): string {
  return canonicalJson({
    reviews: reviews
      .map(({ bid, assessor, score }) => ({ bid, assessor, score }))
      .toSorted((a, b) => compare(a.bid, b.bid) || compare(a.assessor, b.assessor)),
    agreed: agreed.map(({ bid, score }) => ({ bid, score })).toSorted((a, b) => compare(a.bid, b.bid)),
  })
}

/** The seed of a run, of the SHA-256 of its text in hexadecimal digits: nobody looks for one that suits him. */
export function seedOf(sha256: string): number {
  return Number.parseInt(sha256.slice(0, 8), 16)
}

/**
 * Calibrates and ranks the bids, or puts them in the order of their raw means and says why. A score that was agreed takes the
 * place of the calibrated one, as uncertain as that was. The same input gives the same to the last digit.
 */
export function makeRun(
  { reviews, agreed }: RunInput,
  { cut, seed }: { cut: number; seed: number },
): RunResults {
  const calibration = calibrate(reviews, runScale)
  const agreedOf = new Map(agreed.map(({ bid, score }) => [bid, score]))
  if (!calibration.ok) {
    const { ok: _ok, ...no } = calibration
    return rounded({ no, ...rankRawMeans(reviews, agreedOf, cut), mean: null, deviations: null, draws: 0 })
  }
  const found = new Map(calibration.bids.map((bid) => [bid.bid, bid]))
  const shifts = new Map(
    agreed.map(({ bid, score }) => [bid, score - (found.get(bid)?.calibrated.value ?? score)]),
  )
  const ranking = rankBids(calibration.fit, { cut, seed, draws: DRAWS, shifts })
  const bids = ranking.bids.flatMap(({ bid, ...ranked }): RunBid[] => {
    const own = found.get(bid)
    return own ? [{ ...own, agreed: agreedOf.get(bid) ?? null, ...ranked }] : []
  })
  const { assessors, mean, deviations } = calibration
  return rounded({ no: null, bids, assessors: [...assessors], mean, deviations, draws: DRAWS })
}

function rounded<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, one: unknown) => (typeof one === 'number' ? Math.round(one * 1e4) / 1e4 : one)),
  ) as T
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
