import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  dateCell,
  listCell,
  oneOfCell,
  partialDateCell,
  penceCell,
  textCell,
  webAddressCell,
} from './cell.ts'

const read = <T>(schema: z.ZodType<T, string>, text: string) => {
  const parsed = schema.safeParse(text)
  return parsed.success ? parsed.data : parsed.error.issues.map(({ message }) => message).join('; ')
}

test('an empty cell is null where a fact may be missing and refused where it may not', () => {
  expect(read(textCell.optional, '')).toBeNull()
  expect(read(textCell.required, '')).toBe('must not be empty')
  expect(read(textCell.required, ' Leeds')).toBe('" Leeds" is not text without spaces at its ends')
})

test('money is read as whole pence', () => {
  expect(read(penceCell.required, '450000000')).toBe(450_000_000n)
  expect(read(penceCell.required, '4500.50')).toBe('"4500.50" is not a sum in whole pence')
})

describe('dates', () => {
  test.for(['2018', '2018-07', '2018-07-24', '2020-02-29'])('%s is as precise as it is written', (text) => {
    expect(read(partialDateCell.required, text)).toBe(text)
  })

  test.for(['18', '2018-13', '2019-02-29', '2018-7', '2018/07'])('%s is no date', (text) => {
    expect(read(partialDateCell.required, text)).toContain('is not a year, month or day')
    expect(read(dateCell.required, text)).toContain('is not a date')
  })
})

test('a list is parted by semicolons and tells every part that does not belong', () => {
  const list = listCell(oneOfCell(['food', 'heritage']))
  expect(read(list, 'food; heritage')).toEqual(['food', 'heritage'])
  expect(read(list, '')).toEqual([])
  expect(read(list, 'food;sport;art')).toBe(
    '"sport" is not one of food, heritage; "art" is not one of food, heritage',
  )
})

test('only addresses of the web are sources', () => {
  expect(read(webAddressCell.required, 'https://gov.wales/node/6172')).toBe('https://gov.wales/node/6172')
  expect(read(webAddressCell.required, 'ftp://gov.wales')).toBe(
    '"ftp://gov.wales" is not an http or https address',
  )
})
