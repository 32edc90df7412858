import { calibrate, type CalibratedBid } from '@academy/domain/calibrate/calibrate'
import { rankBids } from '@academy/domain/calibrate/rank-bids'
import { simulateRound, usualRound } from '@academy/domain/calibrate/testing/simulate-round'
import { shareFound, topOf } from '@academy/domain/calibrate/testing/true-top'
import type { Benchmark } from '@academy/local/bench/benchmark'

const ROUNDS = 100
const AWARDS = 23
const SCALE = { least: -1e6, most: 1e6 }
const BAR_MS = 1000

/**
 * How many of the true best are found by calibrated scores and by raw means, in rounds whose truth is known; and how
 * long one round takes.
 */
export const benchmark: Benchmark = () => {
  const [two, three] = [play(2), play(3)] as const
  const found = { unit: '%', better: 'more' } as const
  const raw = (name: string, value: number) => ({ name, value: 100 * value })
  return Promise.resolve([
    { ...found, what: `true best ${AWARDS} of 120 found, 2 reviews each`, ours: 100 * two.calibrated, peer: raw('raw mean', two.raw), bar: 1 },
    { ...found, what: `true best ${AWARDS} of 120 found, 3 reviews each`, ours: 100 * three.calibrated, peer: raw('raw mean', three.raw), bar: 1 },
    { ...found, what: 'one more review: raw mean of 3 beside calibrated of 2', ours: 100 * three.raw, peer: raw('calibrated of 2', two.calibrated) },
    { ...found, what: 'intervals of 90 % that hold the truth, 2 reviews each', ours: 100 * two.held, peer: raw('promise', 0.9) },
    { ...found, what: 'intervals of 90 % that hold the truth, 3 reviews each', ours: 100 * three.held, peer: raw('promise', 0.9) },
    { what: 'calibrate and rank 120 bids, 3 reviews each', unit: 'ms', ours: three.ms, peer: { name: 'promise', value: BAR_MS }, better: 'less', bar: 1 },
  ]) // prettier-ignore
}

function play(reviewsEach: number) {
  const rounds = Array.from({ length: ROUNDS }, (_, seed) => {
    const round = simulateRound({ ...usualRound, reviewsEach }, seed)
    const from = performance.now()
    const calibration = calibrate(round.reviews, SCALE)
    if (!calibration.ok) throw new Error(calibration.why)
    const { bids, fit } = calibration
    rankBids(fit, { cut: AWARDS, seed })
    const ms = performance.now() - from
    const best = topOf(round.truth, AWARDS)
    const held = bids.filter(({ bid, calibrated: { low, high } }) => {
      const truth = round.truth.get(bid) ?? NaN
      return truth >= low && truth <= high
    })
    const share = (of: (bid: CalibratedBid) => number) =>
      shareFound(
        topOf(
          bids.map((bid) => [bid.bid, of(bid)] as const),
          AWARDS,
        ),
        best,
      )
    return {
      ms,
      held: held.length / bids.length,
      raw: share(({ rawMean }) => rawMean),
      calibrated: share(({ calibrated }) => calibrated.value),
    }
  })
  const mean = (of: (round: (typeof rounds)[number]) => number) =>
    rounds.reduce((sum, round) => sum + of(round), 0) / rounds.length
  return { ms: mean(({ ms }) => ms), held: mean(({ held }) => held), raw: mean(({ raw }) => raw), calibrated: mean(({ calibrated }) => calibrated) } // prettier-ignore
}
