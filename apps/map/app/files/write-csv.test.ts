import { expect, it } from 'vitest'
import { writeCsv } from './write-csv.ts'

const body = (...cells: Parameters<typeof writeCsv>[1][number]) => writeCsv(['a'], [cells]).split('\r\n')[1]

it('never lets a cell run as a formula, in a list neither', () => {
  expect(body('=1+1', ['@sum', 'x'])).toBe("'=1+1,'@sum; x")
})

it('leaves numbers alone, negative ones too', () => {
  expect(body(-3.5, 12n, '-1.25')).toBe('-3.5,12,-1.25')
})

it('quotes commas, quotes and line breaks, and joins lists', () => {
  expect(body('a,b', 'say "hi"', ['x', 'y'], null)).toBe('"a,b","say ""hi""",x; y,')
})

it('starts with a byte order mark and ends each line with CRLF', () => {
  expect(writeCsv(['ŵ'], [])).toBe('\uFEFFŵ\r\n')
})
