import { expect, it } from 'vitest'
import { calibrate } from './calibrate.ts'
import { changedBids } from './compare-reviews.ts'
import { makeRun, runScale, runText, seedOf } from './make-run.ts'
import { simulateRound, usualRound } from './testing/simulate-round.ts'
import { weighBids, type StandingModeration } from './weigh-bids.ts'

const reviews = simulateRound({ ...usualRound, bids: 15, assessors: 5 }, 4).reviews.map((review) => ({
  ...review,
  score: Math.min(100, Math.max(0, review.score)),
}))
const settings = { cut: 5, seed: 7 }
const run = (agreed: { bid: string; score: number }[] = []) => makeRun({ reviews, agreed }, settings)
const [bid = ''] = reviews.map((review) => review.bid)
const ofBid = reviews.filter((review) => review.bid === bid)
const moderation = (agreedHundredths: number | null, own = ofBid): StandingModeration => ({
  reference: bid,
  outcome: agreedHundredths === null ? 'kept' : 'agreed',
  agreedHundredths,
  reviews: own,
})
const weighed = (results: ReturnType<typeof run>, ...moderations: StandingModeration[]) =>
  weighBids({ cut: 5, reviews, results }, moderations).find((one) => one.bid.bid === bid)

it('the same reviews in any order are the same text and the same run', () => {
  const turned = reviews.toReversed()
  expect(runText({ reviews: turned, agreed: [] })).toBe(runText({ reviews, agreed: [] }))
  expect(makeRun({ reviews: turned, agreed: [] }, settings)).toEqual(run())
  expect(runText({ reviews: reviews.slice(1), agreed: [] })).not.toBe(runText({ reviews, agreed: [] }))
  expect(seedOf('ffffffff00')).toBe(2 ** 32 - 1)
})

it('says what the calibration says, and leaves raw means beside it', () => {
  const calibration = calibrate(reviews, runScale)
  if (!calibration.ok) throw new Error(calibration.why)
  for (const one of run().bids) {
    const same = calibration.bids.find((other) => other.bid === one.bid)
    expect(one.calibrated?.value).toBeCloseTo(same?.calibrated.value ?? NaN, 3)
    expect(one.rawMean).toBeCloseTo(same?.rawMean ?? NaN, 3)
  }
})

it('an agreed score moves its bid in the ranks and no raw score', () => {
  const [before, high, low] = [run(), run([{ bid, score: 100 }]), run([{ bid, score: 0 }])]
  const of = (results: typeof before) => results.bids.find((one) => one.bid === bid)
  expect(of(high)?.expectedRank).toBeLessThan(2)
  expect(of(low)).toMatchObject({ side: 'below', chanceAboveCut: 0, agreed: 0, rawMean: of(before)?.rawMean })
  expect(high.bids.reduce((sum, { chanceAboveCut }) => sum + (chanceAboveCut ?? 0), 0)).toBeCloseTo(5, 2)
})

it('what was agreed counts, before and after the next run alike, and as uncertain as it was', () => {
  const [plain, without, before, after] = [
    weighed(run()),
    weighed(run(), moderation(null)),
    weighed(run(), moderation(10_000)),
    weighed(run([{ bid, score: 100 }]), moderation(10_000)),
  ]
  expect(without).toEqual(plain)
  expect(plain?.score).toEqual(plain?.bid.calibrated)
  expect(before).toMatchObject({ agreed: 100, side: 'above', score: { value: 100 } })
  expect(after).toMatchObject({ agreed: 100, side: 'above', score: { value: 100 } })
  expect((before?.score.high ?? 0) - (before?.score.low ?? 0)).toBeCloseTo(
    (plain?.score.high ?? 0) - (plain?.score.low ?? 0),
    9,
  )
  expect(weighed(run(), moderation(0))?.side).toBe('below')
})

it('a moderation holds for the reviews that it was made of, and for no others', () => {
  const [first, ...rest] = ofBid
  const other = first ? [{ ...first, score: first.score - 1 }, ...rest] : []
  expect(weighed(run(), moderation(10_000, rest))?.agreed).toBe(null)
  expect(weighed(run(), moderation(10_000, other))?.agreed).toBe(null)
  expect(weighed(run(), moderation(10_000, ofBid.toReversed()))?.agreed).toBe(100)
})

it('without a calibration the raw mean is the score, no interval is made up, and it says why', () => {
  const few = [['A', 'x', 90], ['A', 'y', 70], ['B', 'x', 60], ['C', 'y', 60], ['D', 'x', 10]].map(([bid, assessor, score]) => ({ bid: String(bid), assessor: String(assessor), score: Number(score) })) // prettier-ignore
  const results = makeRun({ reviews: few, agreed: [{ bid: 'D', score: 20 }] }, { cut: 2, seed: 1 })
  expect(results).toMatchObject({ no: { why: 'too-few-reviews', reviews: 5 }, mean: null, draws: 0 })
  expect(results.bids.map(({ bid, rawMean, side }) => [bid, rawMean, side])).toEqual([['A', 80, 'above'], ['B', 60, 'contested'], ['C', 60, 'contested'], ['D', 10, 'below']]) // prettier-ignore
  const [best] = weighBids({ cut: 2, reviews: few, results }, [])
  expect(best?.score).toEqual({ value: 80, low: 80, high: 80 })
})

it('names each bid of which a run no longer says what is there, and why', () => {
  const before = { reviews, agreed: new Map() }
  const bids = new Set(reviews.map((review) => review.bid))
  const changes = (now: typeof reviews, agreed = new Map<string, number>(), going = bids) =>
    changedBids(before, { bids: going, reviews: now, agreed }).map((one) => `${one.bid} ${one.why}`)
  expect(changes(reviews.toReversed())).toEqual([])
  expect(changes(reviews.slice(1))).toEqual([`${bid} review-gone`])
  expect(changes([...reviews, { bid, assessor: 'new', score: 1 }])).toEqual([`${bid} review-added`])
  expect(changes(reviews.map((one, n) => (n === 0 ? { ...one, score: 0 } : one)))).toEqual([`${bid} score-changed`]) // prettier-ignore
  expect(changes(reviews, new Map([[bid, 50]]))).toEqual([`${bid} moderated`])
  const others = reviews.filter((review) => review.bid !== bid)
  expect(changes(others, undefined, new Set([...bids].filter((one) => one !== bid)))).toEqual([
    `${bid} withdrawn`,
  ])
})
