import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvCell } from './csv-cell.ts'

const signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']
const written = (cell: string) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
const isNumber = (text: string) => text.trim() === text && text !== '' && Number.isFinite(Number(text))

it('never lets a cell run as a formula', () => {
  fc.assert(
    fc.property(fc.constantFrom(...signs), fc.string({ unit: 'binary' }), (sign, rest) => {
      const text = sign + rest
      return isNumber(text) || written(csvCell(text)) === `'${text}`
    }),
  )
  for (const text of ['-1+1', "-2+cmd|' /C calc'!A0", '+441234', '-a', '-'])
    expect(written(csvCell(text))).toBe(`'${text}`)
})

it('gives every other text back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = csvCell(text)
      return signs.some((sign) => text.startsWith(sign)) || cell === text || written(cell) === text
    }),
  )
})

it('leaves numbers alone, negative ones too', () => {
  fc.assert(fc.property(fc.integer(), (number) => csvCell(String(number)) === String(number)))
  expect(['-1.25', '-1e-7', '12'].map(csvCell)).toEqual(['-1.25', '-1e-7', '12'])
})

it('quotes commas, quotes and line breaks, and leaves nothing for nothing', () => {
  expect([csvCell('a,b'), csvCell('say "hi"'), csvCell('a\r\nb'), csvCell(null)]).toEqual([
    '"a,b"',
    '"say ""hi"""',
    '"a\r\nb"',
    '',
  ])
})
