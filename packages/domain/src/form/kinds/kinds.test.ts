import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank, type AnswerValue } from '../answers.ts'
import { checkField } from '../check-field.ts'
import { fieldSchema, inputNames, type Field } from '../field.ts'
import { readSection } from '../read-section.ts'
import { filledRows, nextRow, ROWS_MAX } from '../rows.ts'
import { readDecimal, readWholeNumber } from './read-number.ts'

const label = { en: 'Question', cy: 'Cwestiwn' }
const field = (written: object): Field => fieldSchema.parse({ name: 'asked', label, ...written })
const found = (written: object, value: AnswerValue) =>
  checkField(field(written), value).map(({ input, code }) => `${input} ${code}`)
const date = (day: string, month: string, year: string) => ({ day, month, year })

describe('a number', () => {
  it.each([
    ['1,0', 'asked not-a-whole-number'],
    ['12,', 'asked not-a-whole-number'],
    ['1 00', 'asked not-a-whole-number'],
    ['1.5', 'asked not-a-whole-number'],
    ['-3', 'asked not-a-whole-number'],
    ['٣', 'asked not-a-whole-number'],
    ['0', 'asked number-too-small'],
    ['201', 'asked number-too-large'],
  ])('%s is questioned', (text, problem) => {
    expect(found({ kind: 'whole-number', min: 1, max: 200 }, text)).toEqual([problem])
  })

  it('is read as it is meant, however thousands are set off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('', ',', ' ', '\u00a0'),
        (n, sign) => {
          expect(readWholeNumber(String(n).replace(/\B(?=(\d{3})+$)/g, sign))).toBe(n)
        },
      ),
    )
  })

  it('with digits after its point is exact, and has a unit and bounds', () => {
    expect(readDecimal('0.1', 2)).toBe(10n)
    expect(readDecimal('1,234.5', 1)).toBe(12_345n)
    expect(readDecimal('1.255', 2)).toBeUndefined()
    const hours = { kind: 'number', decimals: 1, least: '0.5', most: '37.5' }
    expect(['0.4', '0.5', '37.5', '37.6', '37.55', 'ten'].map((text) => found(hours, text))).toEqual([
      ['asked number-too-small'],
      [],
      [],
      ['asked number-too-large'],
      ['asked not-a-number'],
      ['asked not-a-number'],
    ])
  })
})

describe('a date', () => {
  it.each([
    [date('1', '4', '0001'), 'asked.day date-unlikely'],
    [date('1', '4', '1899'), 'asked.day date-unlikely'],
    [date('1', '4', '2101'), 'asked.day date-unlikely'],
    [date('31', '2', '2027'), 'asked.day not-a-date'],
    [date('29', '2', '2027'), 'asked.day not-a-date'],
    [date('1', '4', '27'), 'asked.day not-a-date'],
    [date('1', '13', '2027'), 'asked.day not-a-date'],
    [date('17', '12', '2026'), 'asked.day date-too-early'],
    [date('1', '4', '2032'), 'asked.day date-too-late'],
  ])('%j is questioned', (value, problem) => {
    expect(found({ kind: 'date', least: '2026-12-18', most: '2032-03-31' }, value)).toEqual([problem])
  })

  it('is taken on the first and on the last day', () => {
    const within = { kind: 'date', least: '2026-12-18', most: '2032-03-31' }
    expect(found(within, date('18', '12', '2026'))).toEqual([])
    expect(found(within, date('31', '3', '2032'))).toEqual([])
    expect(found({ kind: 'date' }, date('29', '2', '2028'))).toEqual([])
  })
})

describe('an e-mail address', () => {
  it.each([
    'sam@b..example',
    'sam@.b.example',
    'sam@b.example.',
    'sam..x@b.example',
    '.sam@b.example',
    'x@b.example\u200b',
    'x\u202e@b.example',
    'x@-b.example',
    'x@b',
    'x@1.2.3.4',
    'a b@c.example',
    'a@b@c.example',
    '<a@b.example>',
  ])('%j is questioned', (text) => {
    expect(found({ kind: 'email' }, text)).toEqual(['asked not-an-email'])
  })

  it.each(['sam@b.example', "o'neil+grants@mail.b-c.example", 'siân@llŷn.example', 'a_b@x1.example'])(
    '%s is taken',
    (text) => {
      expect(found({ kind: 'email' }, text)).toEqual([])
    },
  )
})

describe('a name on one line', () => {
  it.each(['\u200b', '\u202e', ' \u2060\ufeff ', '\u00ad'])('%j is nothing at all', (text) => {
    expect(isBlank(text)).toBe(true)
    expect(found({ kind: 'text' }, text)).toEqual(['asked required'])
  })

  it.each(['Trust\u200bof', 'Trust\u202eof', 'Trust\nof', 'Trust\u2066', 'Trust\u0007'])(
    '%j holds what nobody sees',
    (text) => {
      expect(found({ kind: 'text' }, text)).toEqual(['asked unseen-signs'])
    },
  )

  it.each(['Tŷ Gwynedd', 'A & B (C) – D', 'नमस्ते\u200dक', '👩‍👩‍👧'])('%s is taken', (text) => {
    expect(found({ kind: 'text' }, text)).toEqual([])
  })
})

it('an address needs its door, its town and a postcode, each said at its box', () => {
  const whole = { line1: '1 Example Street', line2: '', town: 'Example', postcode: 'zz99 3vz' }
  expect(found({ kind: 'address' }, whole)).toEqual([])
  expect(found({ kind: 'address' }, { ...whole, town: ' ', postcode: 'LS1' })).toEqual([
    'asked.town required',
    'asked.postcode not-a-postcode',
  ])
})

describe('rows', () => {
  const partners = { kind: 'partners', rowsLeast: 1, rowsMax: 3 }
  const table = {
    kind: 'table',
    columns: [
      { name: 'what', label, kind: 'text' },
      { name: 'sum', label, kind: 'money', required: false },
      { name: 'share', label, kind: 'percent', required: false },
      { name: 'size', label, kind: 'choice', required: false, options: [{ value: 's', label }] },
    ],
  }

  it('are checked cell by cell, and those that are empty are none', () => {
    const value = {
      'what.2': 'Paint',
      'sum.2': 'much',
      'what.5': '',
      'sum.7': '£5',
      'share.2': '101',
      'size.2': 'xl',
    }
    expect(found(table, value)).toEqual([
      'asked.sum.2 not-money',
      'asked.share.2 number-too-large',
      'asked.size.2 not-an-option',
      'asked.what.7 required',
    ])
    expect(checkField(field(table), value).at(-1)?.params).toEqual({ row: 2 })
  })

  it('are as many as the question asks for', () => {
    const row = (n: number) => ({ [`name.${n}`]: `Partner ${n}`, [`role.${n}`]: 'Room' })
    expect(found(partners, {})).toEqual(['asked.name.1 required'])
    expect(found({ ...partners, rowsLeast: 2 }, row(4))).toEqual(['asked.name.4 too-few-rows'])
    expect(found(partners, { ...row(1), ...row(2), ...row(3), ...row(9) })).toEqual([
      'asked.name.9 too-many-rows',
    ])
    expect(found({ ...partners, required: false }, {})).toEqual([])
  })

  it('keep their number when another is removed, and a new one never takes the number of one that is there', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: ROWS_MAX }), { maxLength: ROWS_MAX })
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: ROWS_MAX }), (rows, most) => {
        const value = Object.fromEntries(rows.map((row) => [`name.${row}`, 'x']))
        const next = nextRow(value, most)
        expect(filledRows(value)).toEqual(rows.toSorted((a, b) => a - b))
        expect(next === undefined).toBe(rows.length >= most)
        expect(rows).not.toContain(next)
      }),
    )
  })

  it('are read and judged whatever is posted, and each problem is at an input that there is', () => {
    const kinds = [
      table,
      partners,
      { kind: 'pledges', years: 2 },
      { kind: 'costs', years: 3 },
      { kind: 'address' },
    ]
    const text = fc.oneof(fc.string(), fc.constantFrom('1', '£5', 'pledged', '\u200b', '9'.repeat(30)))
    for (const written of kinds) {
      const asked = field(written)
      const posted = fc.dictionary(
        fc.constantFrom(...inputNames(asked), 'asked.what.999', 'asked.__proto__'),
        text,
      )
      fc.assert(
        fc.property(posted, (raw) => {
          const section = { slug: 's', title: label, fields: [asked], checks: [] }
          const { values } = readSection(section, raw)
          for (const { input } of checkField(asked, values['asked']))
            expect(inputNames(asked)).toContain(input)
        }),
        { numRuns: 60 },
      )
    }
  })
})
