import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findDisagreements } from './find-disagreements.ts'

const review = (bid: string, assessor: string, score: number) => ({ bid, assessor, score })

it('names the bids and the reviews that lie further apart than the threshold, the widest first', () => {
  const reviews = [review('A', 'x', 60), review('A', 'y', 35), review('A', 'z', 50), review('B', 'x', 90), review('B', 'y', 40), review('C', 'x', 50), review('C', 'z', 70)] // prettier-ignore
  expect(findDisagreements(reviews, 20)).toEqual([
    { bid: 'B', pairs: [{ higher: review('B', 'x', 90), lower: review('B', 'y', 40), points: 50, pointsWithoutLeniency: 50 }] }, // prettier-ignore
    { bid: 'A', pairs: [{ higher: review('A', 'x', 60), lower: review('A', 'y', 35), points: 25, pointsWithoutLeniency: 25 }] }, // prettier-ignore
  ])
})

it('says what leniency explains, and finds what it hides', () => {
  const leniency = new Map([['lenient', 15], ['strict', -15]]) // prettier-ignore
  const reviews = [review('A', 'lenient', 80), review('A', 'strict', 50), review('B', 'lenient', 60), review('B', 'strict', 60)] // prettier-ignore
  const [first, second] = findDisagreements(reviews, 20, leniency)
  expect([first, second].map((found) => [found?.bid, found?.pairs[0]?.points, found?.pairs[0]?.pointsWithoutLeniency])).toEqual([
    ['A', 30, 0],
    ['B', 0, 30],
  ]) // prettier-ignore
})

it('finds every bid whose highest and lowest score differ by more than the threshold, and no other', () => {
  const reviews = fc.uniqueArray(
    fc.record({ bid: fc.constantFrom('A', 'B', 'C'), assessor: fc.constantFrom('w', 'x', 'y', 'z'), score: fc.integer({ min: 0, max: 100 }) }),
    { selector: ({ bid, assessor }) => bid + assessor },
  ) // prettier-ignore
  fc.assert(
    fc.property(reviews, fc.integer({ min: 0, max: 100 }), (reviews, threshold) => {
      const wide = ['A', 'B', 'C'].filter((bid) => {
        const scores = reviews.filter((review) => review.bid === bid).map(({ score }) => score)
        return Math.max(...scores) - Math.min(...scores) > threshold
      })
      const found = findDisagreements(reviews, threshold)
      expect(found.map(({ bid }) => bid).toSorted()).toEqual(wide)
      expect(found.flatMap(({ pairs }) => pairs).every(({ points }) => points > threshold)).toBe(true)
    }),
  )
})
