import { findNoCalibration, type NoCalibration } from './check-design.ts'
import { fitScores, type ScoreFit } from './fit-scores.ts'
import type { MixedModel } from './mixed-model.ts'
import type { Estimate, Review, Scale } from './review.ts'

/** A bid's score, and what became of it step by step, in points of the scale. */
export interface CalibratedBid {
  bid: string
  reviews: number
  /** The mean of what was given, unchanged. */
  rawMean: number
  /** The raw mean less the mean leniency of those who read the bid. */
  withoutLeniency: number
  /**
   * The best estimate of what the bid would get from very many assessors. It lies between `withoutLeniency` and the
   * mean of the round: the fewer reviews and the more they scatter, the nearer to that. It may lie a little beyond
   * the scale, where a bid that got the most was read by strict assessors.
   */
  calibrated: Estimate
}

export interface CalibratedAssessor {
  assessor: string
  reviews: number
  rawMean: number
  /** By how many points this person gives more (or, below nought, less) than others would to the same bids. */
  leniency: Estimate
  /**
   * The standard deviation of what is left of this person's scores when bid and leniency are taken away. It only
   * describes: it changes no score, since with a dozen reviews a person it is itself too uncertain to stretch or
   * squeeze anybody's scale by.
   */
  spread: number
}

export interface Calibration {
  ok: true
  /** In the order of their names, as the assessors are. */
  bids: readonly CalibratedBid[]
  assessors: readonly CalibratedAssessor[]
  /** The mean of the round, once leniency is taken away. */
  mean: Estimate
  /** Standard deviations in points by REML, as `lmer(score ~ 1 + (1 | bid) + (1 | assessor))` of R gives them. */
  deviations: { bids: number; assessors: number; error: number }
  /** What `rankBids` draws from; it is made anew from the reviews and not stored. */
  fit: ScoreFit
}

/** Where a bell curve has 5 % on either side: in standard deviations. */
const NINETY_PERCENT = 1.6448536269514722

/**
 * Estimates each assessor's leniency and each bid's score without it (how: `fitScores`), or says why that cannot be
 * done. The same reviews in any order give the same answer to the last digit. Intervals hold the true value in 90 %
 * of bids when scores are made as the model says; tests try that.
 */
export function calibrate(
  reviews: readonly Review[],
  scale: Scale,
): Calibration | ({ ok: false } & NoCalibration) {
  const no = findNoCalibration(reviews, scale)
  if (no) return { ok: false, ...no }
  const fit = fitScores(reviews)
  const { table, centre } = fit
  const mean = estimate(fit, centre, (model) => model.mean())
  const leniencies = table.assessors.map((_, n) => estimate(fit, 0, (model) => model.leniency(n)))
  const bids = table.bids.map((bid, n) => {
    const row = table.byBid[n] ?? []
    const rawMean = centre + meanOf(row.map(({ score }) => score))
    const lenient = meanOf(row.map(({ assessor }) => leniencies[assessor]?.value ?? 0))
    const calibrated = estimate(fit, centre, (model) => model.bid(n))
    return { bid, reviews: row.length, rawMean, withoutLeniency: rawMean - lenient, calibrated }
  })
  const assessors = table.assessors.map((assessor, n) => describeAssessor(fit, { assessor, n, leniency: leniencies[n] as Estimate, bids })) // prettier-ignore
  const { ratios, error } = fit.reml
  const deviations = { bids: ratios.bids * error, assessors: ratios.assessors * error, error }
  return { ok: true, bids, assessors, mean, deviations, fit }
}

/**
 * The mean over all plausible ratios; its variance is the mean of their variances and the variance of their means
 * together.
 */
function estimate(
  { models, table }: ScoreFit,
  centre: number,
  of: (model: MixedModel) => { value: number; variance: number },
): Estimate {
  const parts = models.map(({ model, weight }) => {
    const { value, variance } = of(model)
    // The mean of the variance of one error, which itself is only known from so many reviews.
    return { weight, value, variance: (variance * model.squares) / (table.reviews - 3) }
  })
  const value = parts.reduce((sum, part) => sum + part.weight * part.value, 0)
  const variance = parts.reduce(
    (sum, part) => sum + part.weight * (part.variance + (part.value - value) ** 2),
    0,
  )
  const reach = NINETY_PERCENT * Math.sqrt(variance)
  return { value: centre + value, low: centre + value - reach, high: centre + value + reach }
}

function describeAssessor(
  { table, centre }: ScoreFit,
  of: { assessor: string; n: number; leniency: Estimate; bids: readonly CalibratedBid[] },
): CalibratedAssessor {
  const given = table.byBid.flatMap((row, bid) =>
    row.filter(({ assessor }) => assessor === of.n).map(({ score }) => ({ bid, score: score + centre })),
  )
  const left = given.map(
    ({ bid, score }) => score - (of.bids[bid]?.calibrated.value ?? 0) - of.leniency.value,
  )
  const middle = meanOf(left)
  return {
    assessor: of.assessor,
    reviews: given.length,
    rawMean: meanOf(given.map(({ score }) => score)),
    leniency: of.leniency,
    spread: Math.sqrt(meanOf(left.map((value) => (value - middle) ** 2))),
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
