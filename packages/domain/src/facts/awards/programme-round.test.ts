import { expect, it } from 'vitest'
import { boxesOf, unnamedOf } from './programme-round.ts'

it('has a box for each recipient that was announced', () => {
  const boxes = boxesOf({ awardCount: 5, recipientsNamed: 3, recipientsPriced: 1 })
  expect(boxes).toEqual(['priced', 'named', 'named', 'unknown', 'unknown'])
})

it('does not say how many are unnamed where nobody said how many there were', () => {
  const round = { awardCount: null, recipientsNamed: 2, recipientsPriced: 1 }
  expect(unnamedOf(round)).toBeNull()
  expect(boxesOf(round)).toEqual(['priced', 'named'])
})
