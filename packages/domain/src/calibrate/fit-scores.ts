import { MixedModel, type Ratios } from './mixed-model.ts'
import { tabulateReviews, type ReviewTable } from './review-table.ts'
import type { Review } from './review.ts'
import { searchUphill } from './search-uphill.ts'

/** One possible pair of ratios, solved, and how likely the reviews make it; the weights of a fit add up to 1. */
export interface WeighedModel {
  model: MixedModel
  weight: number
}

export interface ScoreFit {
  table: ReviewTable
  /** What was taken from every score before fitting, so that figures stay small; it is added again to what is told. */
  centre: number
  models: readonly WeighedModel[]
  /** The most likely ratios, and the standard deviation of one error with them, in points. */
  reml: { ratios: Ratios; error: number }
}

/** Logarithms of ratios beyond it make no difference any more: 1/200 and 200. */
const LOGARITHM_MOST = Math.log(200)
const NODES = 9
/** Where the weight has fallen to e⁻⁶ of the highest, the net ends. */
const FALL = 6

/**
 * Fits the additive mixed model to reviews of a sound design (`findNoCalibration`).
 *
 * How far bids, assessors and errors scatter is itself not known. Their most likely values are found by restricted
 * maximum likelihood (REML: H. D. Patterson, R. Thompson, Biometrika 58, 1971; Searle, Casella, McCulloch 1992, ch. 6).
 * To act as if these were the truth would make every interval too narrow, in small rounds much, so nothing else is
 * computed from that single best value: a net of 9 × 9 pairs of ratios is laid over all that are plausible, each is
 * solved, and the answers are averaged with the weight that the reviews give them. The weight is the restricted
 * likelihood, every standard deviation being as likely beforehand as any other (A. Gelman, "Prior distributions for
 * variance parameters", Bayesian Analysis 1, 2006). It is a Bayesian hierarchical model as in R. Heyard, M. Ott,
 * G. Salanti, M. Egger, "Rethinking the funding line at the Swiss National Science Foundation: Bayesian ranking and
 * lottery", Statistics and Public Policy 9, 2022, computed without chance.
 */
export function fitScores(reviews: readonly Review[]): ScoreFit {
  const raw = tabulateReviews(reviews)
  const scores = raw.byBid.flat().map(({ score }) => score)
  const centre = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const byBid = raw.byBid.map((row) =>
    row.map(({ assessor, score }) => ({ assessor, score: score - centre })),
  )
  const table = { ...raw, byBid }
  const solve = (x: number, y: number) => new MixedModel(table, { bids: Math.exp(x), assessors: Math.exp(y) })
  const search = { most: LOGARITHM_MOST, step: 0.8, precision: 1e-3 }
  const mostLikely = solve(
    ...searchUphill((x, y) => solve(x, y).logLikelihood, { ...search, start: [0, -0.5] }),
  )
  return {
    table,
    centre,
    models: layNet(solve, search),
    reml: { ratios: mostLikely.ratios, error: Math.sqrt(mostLikely.squares / (table.reviews - 1)) },
  }
}

/**
 * The net is even in logarithms, so each node stands for a piece of standard deviations as wide as the ratio is
 * large.
 */
function layNet(
  solve: (x: number, y: number) => MixedModel,
  search: { most: number; step: number; precision: number },
): WeighedModel[] {
  const height = (x: number, y: number) => solve(x, y).logLikelihood + x + y
  const [x, y] = searchUphill(height, { ...search, precision: 0.02, start: [0, -0.5] })
  const top = height(x, y)
  const across = nodesBetween(x, (at) => height(at, y) > top - FALL)
  const along = nodesBetween(y, (at) => height(x, at) > top - FALL)
  const nodes = across.flatMap((x) =>
    along.map((y) => {
      const model = solve(x, y)
      return { model, weight: Math.exp(model.logLikelihood + x + y - top) }
    }),
  )
  const heavy = nodes.filter(({ weight }) => weight > Math.exp(-FALL))
  const whole = heavy.reduce((sum, { weight }) => sum + weight, 0)
  return heavy.map(({ model, weight }) => ({ model, weight: weight / whole }))
}

/** Even steps from the last place below `middle` that still counts to the last above it. */
function nodesBetween(middle: number, counts: (at: number) => boolean): number[] {
  const low = lastThatCounts(middle, -1, counts)
  const high = lastThatCounts(middle, 1, counts)
  return Array.from({ length: NODES }, (_, n) => low + ((high - low) * n) / (NODES - 1))
}

function lastThatCounts(middle: number, way: 1 | -1, counts: (at: number) => boolean): number {
  let reach = 0.1
  const within = (distance: number) => Math.abs(middle + way * distance) <= LOGARITHM_MOST
  while (within(reach * 1.4) && counts(middle + way * reach)) reach *= 1.4
  return middle + way * reach
}
