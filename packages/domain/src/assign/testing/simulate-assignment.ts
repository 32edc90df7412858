import { SeededRandom } from '../../random/seeded-random.ts'
import { usualRules, type AssignmentProblem, type ReadingPair } from '../assignment-problem.ts'

const TOPICS = [
  'arts',
  'advice',
  'nature',
  'activity',
  'mental-health',
  'older-people',
  'young-people',
  'carers',
]
const REGIONS = ['East', 'London', 'Midlands', 'North East', 'North West', 'Northern Ireland', 'Scotland', 'South East', 'South West', 'Wales', 'Yorkshire'] // prettier-ignore

/**
 * A made-up round: 8 % of pairs in conflict, one bid in twenty in Welsh, an assessor in five reads it, loads from
 * half to a tenth above the fair one, and topics that many bids and few people share.
 */
export function simulateAssignment(
  { bids, assessors, reviewsPerBid }: { bids: number; assessors: number; reviewsPerBid: number },
  seed: number,
): AssignmentProblem {
  const random = new SeededRandom(seed)
  const region = () => REGIONS[random.below(REGIONS.length)] ?? 'Wales'
  const topics = (count: number) => random.shuffle(TOPICS).slice(0, count)
  const fair = (bids * reviewsPerBid) / assessors
  const people = Array.from({ length: assessors }, (_, n) => ({
    id: `assessor-${String(n + 1).padStart(3, '0')}`,
    loadLeast: Math.floor(fair * 0.5),
    loadMost: Math.ceil(fair * 1.1),
    topics: topics(2 + random.below(4)),
    languages: n % 5 === 0 ? (['en', 'cy'] as const) : (['en'] as const),
    region: region(),
  }))
  const read = Array.from({ length: bids }, (_, n) => ({
    id: `bid-${String(n + 1).padStart(4, '0')}`,
    language: n % 20 === 0 ? ('cy' as const) : ('en' as const),
    region: region(),
    topics: [
      ...new Set(
        Array.from(
          { length: 1 + random.below(3) },
          () => TOPICS[Math.floor(TOPICS.length * random.unit() ** 2)] ?? 'topic-1',
        ),
      ),
    ],
  }))
  // Of Welsh bids fewer can be spared.
  const inConflict = (welsh: boolean) => random.unit() < (welsh ? 0.02 : 0.08)
  const conflicts = read.flatMap((bid) => people.flatMap((person): ReadingPair[] => (inConflict(bid.language === 'cy') ? [{ bid: bid.id, assessor: person.id }] : []))) // prettier-ignore
  return {
    bids: read,
    assessors: people,
    reviewsPerBid,
    ...usualRules,
    conflicts,
    finished: [],
    fixed: [],
    barred: [],
  }
}
