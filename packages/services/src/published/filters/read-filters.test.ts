import { describe, expect, it } from 'vitest'
import { readFilters, matchesNothing } from './read-filters.ts'
import { schemeFilters } from './filter-shapes.ts'
import { readRelease } from './read-release.ts'

const read = (written: Record<string, string>) => readFilters(schemeFilters, written, ['layer', 'release'])

describe('what an address asks for', () => {
  it('reads every filter, however it is spaced or written', () => {
    const { filters, problems } = read({
      nation: 'Wales',
      area: ' e54000068 ',
      programme: 'Thriving-Communities-Fund',
      period: '2021',
      q: ' gar\0den ',
      bbox: '-3,51,0,53',
      layer: 'areas',
    })
    expect(problems).toEqual([])
    expect(filters).toEqual({
      nation: 'Wales',
      area: 'E54000068',
      programme: 'thriving-communities-fund',
      period: 2021,
      q: 'garden',
      bbox: [-3, 51, 0, 53],
    })
  })

  it.each([
    ['nation', 'Walse', 'unknown-value'],
    ['activity', "'; DROP", 'unknown-value'],
    ['period', 'abc', 'malformed'],
    ['period', '1800', 'malformed'],
    ['period', '1e3', 'malformed'],
    ['area', 'somewhere nice', 'malformed'],
    ['bbox', '1,2', 'malformed'],
    ['bbox', ',,,', 'malformed'],
    ['q', 'x'.repeat(5000), 'too-long'],
    ['nationn', 'Wales', 'unknown-parameter'],
    ['constructor', 'x', 'unknown-parameter'],
  ])('names the wrong part: %s=%.20s is %s', (parameter, value, why) => {
    const { filters, problems } = read({ [parameter]: value })
    expect(filters).toEqual({})
    expect(problems).toMatchObject([{ parameter, why }])
    expect(problems[0]?.value.length).toBeLessThanOrEqual(81)
  })

  it('says what there is to choose from', () => {
    expect(read({ reach: 'narrow' }).problems[0]?.choices).toEqual(['wide', 'marked'])
  })

  it('matches nothing for a value that there is not, but all for a name that asks nothing', () => {
    expect(matchesNothing(read({ nation: 'Walse' }).problems)).toBe(true)
    expect(matchesNothing(read({ colour: 'red' }).problems)).toBe(false)
  })

  it('leaves alone what a form sends empty and what a newsletter adds', () => {
    expect(read({ nation: '', utm_source: 'news', fbclid: 'x' })).toEqual({ filters: {}, problems: [] })
  })
})

describe('the release of an address', () => {
  it('is the newest without a number', () => {
    expect(readRelease({})).toBeUndefined()
    expect(readRelease({ release: '2' })).toBe(2)
  })

  it.each(['abc', '0', '-1', '1.5', '99999999999999'])('is none for %s', (release) => {
    expect(() => readRelease({ release })).toThrow('no-such-release')
  })
})
