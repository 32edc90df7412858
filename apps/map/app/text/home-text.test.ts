import { expect, it } from 'vitest'
import { homeText } from './home-text.ts'

const { wordsMost } = homeText

it('names one place where one has the most', () => {
  expect(wordsMost.en(['Shetland'], '87.0')).toBe(
    'For its population, Shetland has the most on record: 87.0 per million people. Where few people live, one scheme moves this rate far.',
  )
})

it('names every place that shares the first rank, in both languages', () => {
  for (const sentence of [wordsMost.en, wordsMost.cy])
    expect(sentence(['Orkney', 'Shetland'], '44.0')).toMatch(/44\.0.*: Orkney; Shetland\.$/)
})
