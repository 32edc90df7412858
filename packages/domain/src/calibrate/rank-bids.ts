import { SeededRandom } from '../random/seeded-random.ts'
import type { ScoreFit, WeighedModel } from './fit-scores.ts'

export interface RankedBid {
  bid: string
  /** The mean of its rank over all drawn rounds; 1 is the best. Bids are ordered by it. */
  expectedRank: number
  /** In 90 % of the drawn rounds its rank lies from `best` to `worst`. */
  ranks: { best: number; worst: number }
  /** In what share of the drawn rounds it is among the first `cut`: 0 to 1. */
  chanceAboveCut: number
  /**
   * Contested: its chance lies between 10 and 90 %, so another set of assessors might well have put it on the other
   * side.
   */
  side: 'above' | 'contested' | 'below'
}

export interface Ranking {
  /** The best first. */
  bids: readonly RankedBid[]
  /** How many of the first are meant to be funded. */
  cut: number
  /** With these two anybody draws the same rounds again. */
  seed: number
  draws: number
}

/** Bids with a chance from the first to the second are contested. */
const CONTESTED = [0.1, 0.9] as const

/**
 * Where each bid stands and how sure that is: the round is drawn again some thousand times as the fit says that it
 * may truly be, and each time the bids are put in order. The mean of a bid's ranks is its expected rank (N. Laird, T.
 * Louis, "Empirical Bayes ranking methods", Journal of Educational Statistics 14, 1989), by which the Swiss National
 * Science Foundation orders bids, and bids whose side of the cut is open are what it lets a lottery decide (Heyard
 * and others 2022, as in `fitScores`). With 4,000 draws a chance is known to within one point in a hundred.
 *
 * @param seed A whole number below 2³², said beside the result.
 * @param shifts By how many points a bid stands elsewhere than its scores put it, since people agreed on that.
 */
export function rankBids(
  fit: ScoreFit,
  {
    cut,
    seed,
    draws = 4000,
    shifts = new Map(),
  }: { cut: number; seed: number; draws?: number; shifts?: ReadonlyMap<string, number> },
): Ranking {
  const names = fit.table.bids
  const shifted = names.map((name) => shifts.get(name) ?? 0)
  const random = new SeededRandom(seed)
  // How often each bid had each rank: a row of ranks for each bid.
  const counts = names.map(() => new Uint32Array(names.length))
  const order = names.map((_, index) => index)
  for (let draw = 0; draw < draws; draw += 1) {
    const scores = drawScores(fit, random).map((score, bid) => score + (shifted[bid] ?? 0))
    order.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b)
    for (const [rank, bid] of order.entries()) count(counts[bid], rank)
  }
  const bids = names.map((bid, index) => describe(bid, counts[index] as Uint32Array, cut, draws))
  return {
    bids: bids.toSorted((a, b) => a.expectedRank - b.expectedRank || (a.bid < b.bid ? -1 : 1)),
    cut,
    seed,
    draws,
  }
}

/**
 * The true score of each bid, less the centre, as it may be: first how far things scatter, then who is lenient, then
 * each bid by itself.
 */
function drawScores({ models, table }: ScoreFit, random: SeededRandom): Float64Array {
  const { model } = pick(models, random.unit())
  const deviation = Math.sqrt(model.squares / random.chiSquared(table.reviews - 1))
  const normals = Float64Array.from({ length: table.assessors.length + 1 }, () => random.normal())
  const shared = model.drawShared(normals, deviation)
  return Float64Array.from(
    table.bids,
    (_, bid) =>
      model.bidGiven(bid, shared) + deviation * Math.sqrt(model.varianceGiven(bid)) * random.normal(),
  )
}

function pick(models: readonly WeighedModel[], chance: number): WeighedModel {
  let rest = chance
  for (const weighed of models) {
    rest -= weighed.weight
    if (rest < 0) return weighed
  }
  return models.at(-1) as WeighedModel
}

function count(ranks: Uint32Array | undefined, rank: number): void {
  if (ranks) ranks[rank] = (ranks[rank] as number) + 1
}

function describe(bid: string, ranks: Uint32Array, cut: number, draws: number): RankedBid {
  let sum = 0
  for (const [rank, times] of ranks.entries()) sum += (rank + 1) * times
  const chanceAboveCut = ranks.subarray(0, Math.max(0, cut)).reduce((sum, times) => sum + times, 0) / draws
  return {
    bid,
    expectedRank: sum / draws,
    ranks: { best: rankAt(ranks, 0.05 * draws), worst: rankAt(ranks, 0.95 * draws) },
    chanceAboveCut,
    side: chanceAboveCut > CONTESTED[1] ? 'above' : chanceAboveCut < CONTESTED[0] ? 'below' : 'contested',
  }
}

/** The first rank up to which more than `passed` draws, or all, have come. */
function rankAt(ranks: Uint32Array, passed: number): number {
  let sum = 0
  for (const [rank, times] of ranks.entries()) {
    sum += times
    if (sum >= passed && sum > 0) return rank + 1
  }
  return ranks.length
}
