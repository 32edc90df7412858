import fc from 'fast-check'
import { usualWeights, type AssignmentProblem, type ReadingPair } from '../assignment-problem.ts'

const region = fc.option(fc.constantFrom('Wales', 'London'), { nil: undefined })
const topics = fc.uniqueArray(fc.constantFrom('arts', 'advice', 'nature'), { maxLength: 2 })
const language = fc.constantFrom<'en' | 'cy'>('en', 'en', 'cy')
const choice = fc.constantFrom(
  'conflict',
  'barred',
  'fixed',
  'finished',
  ...Array.from({ length: 9 }, () => 'free'),
)

/** Small problems of every kind, also such as cannot be solved; small enough that every assignment can be tried. */
export function anyAssignment(most: { bids: number; assessors: number }): fc.Arbitrary<AssignmentProblem> {
  const bids = fc.array(fc.record({ language, region, topics }), { minLength: 1, maxLength: most.bids })
  const load = fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 2 }))
  const assessors = fc.array(fc.record({ load, region, topics, welsh: fc.boolean() }), { minLength: 1, maxLength: most.assessors }) // prettier-ignore
  return fc
    .record({
      bids,
      assessors,
      reviewsPerBid: fc.integer({ min: 1, max: 2 }),
      welshReaders: fc.constantFrom('all', 'one'),
      choices: fc.array(choice, {
        minLength: most.bids * most.assessors,
        maxLength: most.bids * most.assessors,
      }),
    })
    .map(({ bids, assessors, choices, ...rules }) => {
      const pairs = bids.flatMap((_, b) => assessors.map((_, a) => ({ bid: `b${b}`, assessor: `a${a}` })))
      const chosen = (which: string): ReadingPair[] => pairs.filter((_, n) => choices[n] === which)
      return {
        ...rules,
        bids: bids.map(({ region, ...bid }, n) => ({
          id: `b${n}`,
          ...bid,
          ...(region !== undefined && { region }),
        })),
        assessors: assessors.map(({ load: [least, more], region, welsh, topics }, n) => ({
          id: `a${n}`,
          loadLeast: least,
          loadMost: least + more,
          topics,
          languages: welsh ? ['en', 'cy'] : ['en'],
          ...(region !== undefined && { region }),
        })),
        conflicts: chosen('conflict'),
        barred: chosen('barred'),
        fixed: chosen('fixed'),
        finished: chosen('finished'),
        weights: usualWeights,
      }
    })
}

/** Every set of pairs there is. */
export function everyAssignment({ bids, assessors }: AssignmentProblem): ReadingPair[][] {
  const pairs = bids.flatMap((bid) => assessors.map((assessor) => ({ bid: bid.id, assessor: assessor.id })))
  return Array.from({ length: 2 ** pairs.length }, (_, mask) => pairs.filter((_, n) => (mask >> n) & 1))
}
