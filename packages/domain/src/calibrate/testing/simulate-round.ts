import { SeededRandom } from '../../random/seeded-random.ts'
import type { Review } from '../review.ts'

/** How scores of a made-up round come about: standard deviations in points. */
export interface RoundDesign {
  bids: number
  assessors: number
  reviewsEach: number
  mean: number
  deviations: { bids: number; assessors: number; error: number }
}

export interface SimulatedRound {
  reviews: Review[]
  /** What each bid truly is worth. */
  truth: Map<string, number>
  leniency: Map<string, number>
}

/** As many bids and assessors as the round of 2018 is thought to have had. */
export const usualRound: RoundDesign = {
  bids: 120,
  assessors: 20,
  reviewsEach: 3,
  mean: 60,
  deviations: { bids: 9, assessors: 6, error: 8 },
}

/** A round whose scores are made as the model says, with assessors who read as many bids as each other, by chance. */
export function simulateRound(design: RoundDesign, seed: number): SimulatedRound {
  const random = new SeededRandom(seed)
  const { deviations } = design
  const truth = scatter(random, 'bid', design.bids, design.mean, deviations.bids)
  const leniency = scatter(random, 'assessor', design.assessors, 0, deviations.assessors)
  const given = new Map([...leniency.keys()].map((assessor) => [assessor, 0]))
  const reviews = random.shuffle([...truth]).flatMap(([bid, value]) =>
    random
      .shuffle([...leniency])
      .toSorted(([a], [b]) => (given.get(a) ?? 0) - (given.get(b) ?? 0))
      .slice(0, design.reviewsEach)
      .map(([assessor, lenient]) => {
        given.set(assessor, (given.get(assessor) ?? 0) + 1)
        return { bid, assessor, score: value + lenient + deviations.error * random.normal() }
      }),
  )
  return { reviews, truth, leniency }
}

function scatter(random: SeededRandom, name: string, count: number, middle: number, deviation: number) {
  return new Map(
    Array.from({ length: count }, (_, n): [string, number] => [
      `${name}-${String(n + 1).padStart(4, '0')}`,
      middle + deviation * random.normal(),
    ]),
  )
}
