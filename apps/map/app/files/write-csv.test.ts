import { expect, it } from 'vitest'
import { writeCsv } from './write-csv.ts'

const body = (...cells: Parameters<typeof writeCsv>[1][number]) => writeCsv(['a'], [cells]).split('\r\n')[1]

it.each(['=1+1', '+1-a', '-a', '@sum', '\tx', '\rx'])('never lets a cell run as a formula: %j', (text) => {
  expect(body(text)?.replaceAll('"', '').startsWith("'")).toBe(true)
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
