import { beforeAll, describe, expect, it } from 'vitest'
import { calibrate, type Calibration } from './calibrate.ts'
import { rankBids } from './rank-bids.ts'
import { simulateRound, usualRound, type RoundDesign, type SimulatedRound } from './testing/simulate-round.ts'
import { shareFound, topOf } from './testing/true-top.ts'

// Of 60 rounds with 120 bids the share of intervals that hold the truth has a standard error of about half a point.
const ROUNDS = 60
const AWARDS = 23
const anyScale = { least: -1e6, most: 1e6 }

interface Played {
  round: SimulatedRound
  calibration: Calibration
}

function play(design: RoundDesign, rounds: number): Played[] {
  return Array.from({ length: rounds }, (_, seed) => simulateRound(design, seed)).flatMap((round) => {
    const calibration = calibrate(round.reviews, anyScale)
    // By chance a small round falls into two groups, which is refused.
    return calibration.ok ? [{ round, calibration }] : []
  })
}

function shareHeld(played: Played[]): number {
  const held = played.flatMap(({ round, calibration }) =>
    calibration.bids.map(({ bid, calibrated: { low, high } }) => {
      const truth = round.truth.get(bid) ?? NaN
      return truth >= low && truth <= high
    }),
  )
  return held.filter(Boolean).length / held.length
}

function recovered(played: Played[], by: (bid: Calibration['bids'][number]) => number): number {
  const shares = played.map(({ round, calibration }) =>
    shareFound(
      topOf(
        calibration.bids.map((bid) => [bid.bid, by(bid)] as const),
        AWARDS,
      ),
      topOf(round.truth, AWARDS),
    ),
  )
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}

const byRaw = (bid: Calibration['bids'][number]) => bid.rawMean
const byCalibrated = (bid: Calibration['bids'][number]) => bid.calibrated.value

describe('120 bids and 20 assessors, played many times with a truth that is known', () => {
  let two: Played[]
  let three: Played[]
  beforeAll(() => {
    two = play({ ...usualRound, reviewsEach: 2 }, ROUNDS)
    three = play(usualRound, ROUNDS)
  })

  it('intervals of 90 % hold the true score of 88 to 92 bids in a hundred, with two reviews each and with three', () => {
    for (const share of [shareHeld(two), shareHeld(three)]) {
      expect(share).toBeGreaterThan(0.88)
      expect(share).toBeLessThan(0.92)
    }
  })

  it('finds more of the true best than raw means do, and one more review is worth more than that', () => {
    expect(recovered(two, byCalibrated)).toBeGreaterThan(recovered(two, byRaw))
    expect(recovered(three, byCalibrated)).toBeGreaterThan(recovered(three, byRaw))
    expect(recovered(three, byRaw)).toBeGreaterThan(recovered(two, byCalibrated))
  })

  it('finds how far bids, assessors and errors scatter', () => {
    const mean = (of: (found: Calibration['deviations']) => number) =>
      three.reduce((sum, { calibration }) => sum + of(calibration.deviations), 0) / three.length
    expect(Math.abs(mean(({ bids }) => bids) - 9)).toBeLessThan(0.4)
    expect(Math.abs(mean(({ assessors }) => assessors) - 6)).toBeLessThan(0.5)
    expect(Math.abs(mean(({ error }) => error) - 8)).toBeLessThan(0.2)
  })

  it('rank intervals hold the true rank, and chances of being above the cut come true as often as they say', () => {
    const bids = three.slice(0, 20).flatMap(({ round, calibration }, seed) => {
      const order = [...topOf(round.truth, usualRound.bids)]
      const { bids } = rankBids(calibration.fit, { cut: AWARDS, seed, draws: 500 })
      return bids.map((ranked) => ({ ...ranked, rank: order.indexOf(ranked.bid) + 1 }))
    })
    const held = bids.filter(({ rank, ranks }) => rank >= ranks.best && rank <= ranks.worst)
    expect(held.length / bids.length).toBeGreaterThan(0.88)
    expect(held.length / bids.length).toBeLessThan(0.93)
    const likely = bids.filter(({ chanceAboveCut: chance }) => chance > 0.4 && chance < 0.6)
    const came = likely.filter(({ rank }) => rank <= AWARDS)
    expect(Math.abs(came.length / likely.length - 0.5)).toBeLessThan(0.12)
  })
})

it('intervals keep their promise in rounds of a dozen bids too, where how far things scatter is itself hardly known', () => {
  const few = play({ ...usualRound, bids: 12, assessors: 5, reviewsEach: 2 }, 250)
  expect(shareHeld(few)).toBeGreaterThan(0.9)
  expect(shareHeld(few)).toBeLessThan(0.955)
})

it('takes nothing away from anybody where all assessors are equally lenient', () => {
  const equal = { ...usualRound, deviations: { ...usualRound.deviations, assessors: 0 } }
  const bids = play(equal, 10).flatMap(({ calibration }) => calibration.bids)
  const moved = bids.map(({ rawMean, withoutLeniency }) => Math.abs(rawMean - withoutLeniency))
  expect(moved.reduce((sum, points) => sum + points, 0) / moved.length).toBeLessThan(0.5)
})

it('one assessor who gives everybody 15 points more changes raw order much and calibrated order hardly', () => {
  const [played] = play(usualRound, 1)
  const { reviews } = played?.round ?? { reviews: [] }
  const shifted = reviews.map((review) =>
    review.assessor === 'assessor-0007' ? { ...review, score: review.score + 15 } : review,
  )
  const after = calibrate(shifted, anyScale)
  const swapped = (by: typeof byRaw) => {
    const values = (calibration: ReturnType<typeof calibrate> | undefined) =>
      calibration?.ok ? calibration.bids.map(by) : []
    const [before, then] = [values(played?.calibration), values(after)]
    return before.flatMap((a, i) =>
      before.map((b, j) => (a - b) * ((then[i] ?? NaN) - (then[j] ?? NaN)) < 0 && Math.abs(a - b) > 1),
    ).filter(Boolean).length / 2 // prettier-ignore
  }
  expect(swapped(byRaw)).toBeGreaterThan(100)
  expect(swapped(byCalibrated)).toBe(0)
})
