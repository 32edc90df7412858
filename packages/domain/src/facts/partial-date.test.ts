import { expect, it } from 'vitest'
import { firstDay, isPartialDate, lastDay } from './partial-date.ts'

it('knows a year, a month and a day, and nothing else', () => {
  expect(['2018', '2018-07', '2024-02-29'].map(isPartialDate)).toEqual([true, true, true])
  expect(['18', '2018-13', '2023-02-29', '2018/07', ''].map(isPartialDate)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})

it('reaches from the first day to the last', () => {
  const dates = ['2018', '2018-07', '2018-07-24']
  expect(dates.map(firstDay)).toEqual(['2018-01-01', '2018-07-01', '2018-07-24'])
  expect(dates.map(lastDay)).toEqual(['2018-12-31', '2018-07-31', '2018-07-24'])
  expect(lastDay('2024-02')).toBe('2024-02-29')
})
