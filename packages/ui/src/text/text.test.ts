import { describe, expect, it } from 'vitest'
import { formatDate } from './format-date.ts'
import { formatNumber, formatPercent } from './format-number.ts'
import { formatPounds } from './format-pounds.ts'
import { hostOf } from './host-of.ts'
import { languageOfPath, localPath, pathWithoutLanguage } from './local-path.ts'
import { plural } from './plural.ts'

describe('addresses', () => {
  it('keeps the page when the language changes, both ways', () => {
    const pairs = [
      ['/', '/cy'],
      ['/schemes', '/cy/schemes'],
      ['/?nation=Wales', '/cy?nation=Wales'],
      ['/schemes?q=a#list', '/cy/schemes?q=a#list'],
      ['/cymru', '/cy/cymru'],
    ] as const
    for (const [en, cy] of pairs) {
      expect(localPath('cy', en)).toBe(cy)
      expect(localPath('cy', cy)).toBe(cy)
      expect(localPath('en', cy)).toBe(en)
      expect(pathWithoutLanguage(cy)).toBe(en)
    }
  })

  it('never makes the address of another site', () => {
    for (const path of [
      '//evil.example/a',
      '/cy//evil.example/a',
      '///evil.example/a',
      '/\\evil.example/a',
    ]) {
      expect(localPath('en', path)).toBe('/evil.example/a')
      expect(localPath('cy', path)).toBe('/cy/evil.example/a')
    }
  })

  it('takes /cy for Welsh, and not a path that only begins with it', () => {
    expect(languageOfPath('/cy')).toBe('cy')
    expect(languageOfPath('/cy/areas')).toBe('cy')
    expect(languageOfPath('/cymru')).toBe('en')
  })
})

describe('hosts', () => {
  it('says the host of an address, and leaves other words alone', () => {
    const hosts = ['https://www.gov.uk/a?b', 'http://example.org./', 'a leaflet'].map(hostOf)
    expect(hosts).toEqual(['gov.uk', 'example.org', 'a leaflet'])
  })
})

describe('numbers', () => {
  it('picks each Welsh plural and writes the number into it', () => {
    const forms = {
      zero: 'dim cynlluniau',
      two: '# gynllun',
      few: '# chynllun',
      many: '# chynllun',
      other: '# cynllun',
    }
    expect([0, 1, 2, 3, 6, 1265].map((n) => plural('cy', n, forms))).toEqual([
      'dim cynlluniau',
      '1 cynllun',
      '2 gynllun',
      '3 chynllun',
      '6 chynllun',
      '1,265 cynllun',
    ])
    expect(plural('en', 1, { one: '# scheme', other: '# schemes' })).toBe('1 scheme')
  })

  it('writes numbers, shares and a true minus', () => {
    expect(formatNumber('en', 1265)).toBe('1,265')
    expect(formatNumber('en', -3.456)).toBe('−3.46')
    expect(formatNumber('en', 4, { decimals: 1, fixed: true })).toBe('4.0')
    expect(formatPercent('cy', 0.452)).toBe('45.2%')
  })

  it('writes pence as pounds, without rounding a penny away', () => {
    expect(formatPounds('en', 450_000_000n)).toBe('£4,500,000')
    expect(formatPounds('en', 9_007_199_254_740_993_01n)).toBe('£9,007,199,254,740,993.01')
    expect(formatPounds('en', -105)).toBe('−£1.05')
    expect(formatPounds('en', 450_000_000n, { short: true })).toBe('£4.5 million')
    expect(formatPounds('cy', 450_000_000n, { short: true })).toBe('£4.5 miliwn')
    expect(formatPounds('en', 30_000_000n, { short: true })).toBe('£300,000')
  })
})

describe('dates', () => {
  it('is as precise as its source', () => {
    expect(formatDate('en', '2018')).toBe('2018')
    expect(formatDate('en', '2018-07')).toBe('July 2018')
    expect(formatDate('cy', '2018-07-12')).toBe('12 Gorffennaf 2018')
    expect(formatDate('en', 'Spring 2019')).toBe('Spring 2019')
  })
})
