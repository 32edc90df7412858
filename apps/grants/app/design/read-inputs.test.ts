import { describe, expect, it } from 'vitest'
import type { DesignInput } from './design-input.ts'
import { readInputs } from './read-inputs.ts'

const read = (input: DesignInput, posted: Record<string, string | string[]>, had = true) =>
  readInputs([input], posted, () => had)

describe('readInputs', () => {
  it('reads sums in pounds as pence, and says which input is none', () => {
    const input: DesignInput = { kind: 'pounds', path: ['money', 'yearOneMaxPence'], label: 'yearOneMost' }
    expect(read(input, { 'money.yearOneMaxPence': '£300,000' }).edits).toEqual([
      { op: 'set', path: ['money', 'yearOneMaxPence'], value: 30_000_000 },
    ])
    expect(read(input, { 'money.yearOneMaxPence': 'much' })).toEqual({
      edits: [],
      problems: [{ field: 'money.yearOneMaxPence', problem: 'not-money' }],
    })
  })

  it('takes out what is optional and was emptied, and leaves alone what never was there', () => {
    const input: DesignInput = { kind: 'words', path: ['hint'], label: 'hintWords', optional: true }
    expect(read(input, { 'hint.en': ' ', 'hint.cy': '' }).edits).toEqual([{ op: 'remove', path: ['hint'] }])
    expect(read(input, {}, false).edits).toEqual([])
  })

  it('reads the rows in which anything was typed, in order, with what stands within', () => {
    const input: DesignInput = {
      kind: 'rows',
      path: ['options'],
      label: 'options',
      columns: [
        { key: 'value', label: 'optionValue', kind: 'text' },
        { key: 'label.en', label: 'english', kind: 'text' },
        { key: 'label.cy', label: 'welsh', kind: 'text' },
      ],
    }
    const posted = {
      'options.0.value': 'arts',
      'options.0.label.en': 'Arts',
      'options.0.label.cy': 'Celf',
      'options.1.value': ' ',
      'options.2.value': 'nature',
    }
    expect(read(input, posted).edits).toEqual([
      {
        op: 'set',
        path: ['options'],
        value: [
          { value: 'arts', label: { en: 'Arts', cy: 'Celf' } },
          { value: 'nature', label: { en: '', cy: '' } },
        ],
      },
    ])
  })

  it('reads a taper however it is written, and nothing that is none', () => {
    const input: DesignInput = { kind: 'percents', path: ['money', 'taperPercent'], label: 'taper' }
    for (const text of ['100, 50, 20', '100% 50% 20%', '100 50 20']) {
      expect(read(input, { 'money.taperPercent': text }).edits).toMatchObject([{ value: [100, 50, 20] }])
    }
    expect(read(input, { 'money.taperPercent': 'all' }).problems).toMatchObject([{ problem: 'not-percents' }])
  })
})
