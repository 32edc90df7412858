import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { loadSeed, seedFolder } from './load-seed.ts'
import { SeedError } from './seed-error.ts'

const seed = loadSeed()
const copies: string[] = []

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true })
})

test('holds every row of the dataset', () => {
  expect(seed.schemes).toHaveLength(216)
  expect(seed.programmes).toHaveLength(26)
  expect(seed.awards).toHaveLength(60)
  expect(seed.policyEvents).toHaveLength(61)
  expect(seed.evidence).toHaveLength(46)
  const coverage = new Set(seed.indicators.slice(11).map(({ slug }) => slug))
  expect(seed.observations.filter((row) => !coverage.has(row.indicatorSlug))).toHaveLength(77)
  expect(seed.observations.filter((row) => coverage.has(row.indicatorSlug))).toHaveLength(21)
})

test('every fact has a source, a licence, a date and a confidence', () => {
  const { indicators: _definitions, partnershipMembers: _links, ...facts } = seed
  for (const row of Object.values(facts).flat()) {
    expect(row.sourceUrl).toMatch(/^https?:\/\//)
    expect(row).toMatchObject({
      licence: expect.any(String),
      lastVerified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      confidence: expect.stringMatching(/^(high|medium|low)$/),
    })
  }
})

test('places no scheme in a health area that is known only to its region or nation', () => {
  for (const { locationPrecision, healthAreaCodes, healthAreaBasis } of seed.schemes) {
    const exact = locationPrecision === 'town' || locationPrecision === 'local_authority'
    if (!exact) expect(healthAreaCodes).toEqual([])
    expect(healthAreaBasis === null).toBe(healthAreaCodes.length === 0)
  }
})

test('knows no indicator without a figure and no figure without value or words', () => {
  const used = new Set(seed.observations.map(({ indicatorSlug }) => indicatorSlug))
  expect(seed.indicators.filter(({ slug }) => !used.has(slug))).toEqual([])
  for (const { value, valueText } of seed.observations)
    expect((value === null) === (valueText !== null)).toBe(true)
})

test('calls no evidence strong that has no control group', () => {
  for (const { grade, gradeReason, qualityNote } of seed.evidence) {
    expect(gradeReason).toMatch(/\.$/)
    if (/no control group|before-and-after/i.test(qualityNote ?? ''))
      expect(['limited', 'not-graded']).toContain(grade)
  }
})

test('gives frozen rows', () => {
  expect(Object.isFrozen(seed)).toBe(true)
  expect(Object.isFrozen(seed.schemes)).toBe(true)
  expect(seed.schemes.every((row) => Object.isFrozen(row))).toBe(true)
})

describe('a broken copy', () => {
  test('is refused with file, line, column and reason', () => {
    const copy = changed('schemes.csv', (text) => text.replace(',England,North East,', ',Englnd,North East,'))
    expect(problemsOf(copy)).toBe(
      'schemes.csv line 2, column nation: "Englnd" is not one of England, Scotland, Wales, Northern Ireland.',
    )
  })

  test('tells every problem of every file at once', () => {
    const copy = changed('schemes.csv', (text) => text.replace(',England,North East,', ',Englnd,North East,'))
    change(copy, 'awards.csv', (text) => text.replace(',49000000,', ',"490,000",'))
    expect(problemsOf(copy).split('\n')).toEqual([
      'schemes.csv line 2, column nation: "Englnd" is not one of England, Scotland, Wales, Northern Ireland.',
      'awards.csv line 2, column amount_pence: "490,000" is not a sum in whole pence.',
    ])
  })

  test('names the line as an editor counts, also after a cell with a line break', () => {
    const copy = changed('programmes.csv', (text) => {
      const [header, first, second, ...rest] = text.split('\n')
      const broken = second?.replace(',England,England,', ',England,Albion,')
      return [header, first?.replace('First-year grant', 'First-year\ngrant'), broken, ...rest].join('\n')
    })
    expect(problemsOf(copy)).toBe(
      'programmes.csv line 4, column nations: "Albion" is not one of England, Scotland, Wales, Northern Ireland.',
    )
  })

  test('is refused when a row of another file is not there', () => {
    const copy = changed('awards.csv', (text) =>
      text.replace(',mental-health-concern,', ',mental-health-concerns,'),
    )
    expect(problemsOf(copy)).toBe(
      'awards.csv line 2, column recipient_slug: "mental-health-concerns" is not in organisations.csv.',
    )
  })

  test('is refused when a slug occurs twice', () => {
    const copy = changed('programmes.csv', (text) =>
      text.replace('\nhwf-2020-starting-well,', '\nhwf-2018-social-prescribing,'),
    )
    expect(problemsOf(copy)).toBe(
      'programmes.csv line 3, column slug: "hwf-2018-social-prescribing" is also on line 2.',
    )
  })

  test('is refused when a column or a file is missing', () => {
    const copy = changed('schemes.csv', (text) => text.replace('slug,name,', 'slug,title,'))
    rmSync(join(copy, 'evidence.csv'))
    expect(problemsOf(copy).split('\n')).toEqual([
      'schemes.csv line 1, column name: the column is missing.',
      'schemes.csv line 1, column title: nothing is known of this column.',
      'evidence.csv line 1, column (file): the file is missing.',
    ])
  })
})

function changed(file: string, edit: (text: string) => string): string {
  const copy = mkdtempSync(join(tmpdir(), 'seed-'))
  copies.push(copy)
  cpSync(seedFolder, copy, { recursive: true })
  change(copy, file, edit)
  return copy
}

function change(copy: string, file: string, edit: (text: string) => string) {
  const before = readFileSync(join(copy, file), 'utf8')
  const after = edit(before)
  expect(after).not.toBe(before)
  writeFileSync(join(copy, file), after)
}

function problemsOf(folder: string): string {
  try {
    loadSeed(folder)
  } catch (error) {
    if (error instanceof SeedError) return error.message
    throw error
  }
  return 'none'
}
