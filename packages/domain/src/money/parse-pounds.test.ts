import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePounds } from './parse-pounds.ts'
import { PENCE_MAX, shareOf } from './pence.ts'

const pence = fc.bigInt({ min: 0n, max: PENCE_MAX })

describe('parsePounds', () => {
  it.each([
    ['£300,000.50', 30_000_050n],
    ['300000', 30_000_000n],
    [' £ 300 000 ', 30_000_000n],
    ['1,000.5', 100_050n],
    ['12.', 1_200n],
    ['0', 0n],
    ['007', 700n],
  ])('reads %s', (text, expected) => {
    expect(parsePounds(text)).toEqual({ ok: true, pence: expected })
  })

  it.each([
    ['', 'not-money'],
    ['lots', 'not-money'],
    ['1,00', 'not-money'],
    ['1e9', 'not-money'],
    ['0x10', 'not-money'],
    ['١٢٣', 'not-money'],
    ['£1.2.3', 'not-money'],
    ['-5', 'money-negative'],
    ['−£5', 'money-negative'],
    ['0.001', 'money-too-precise'],
    ['99999999999999999999', 'money-too-large'],
    ['10000000000.01', 'money-too-large'],
  ])('refuses %s', (text, why) => {
    expect(parsePounds(text)).toEqual({ ok: false, why })
  })

  it('reads back every sum that is written plainly or with commas', () => {
    fc.assert(
      fc.property(pence, (sum) => {
        const pounds = (sum / 100n).toString()
        const grouped = pounds.replace(/\B(?=(\d{3})+$)/g, ',')
        const rest = (sum % 100n).toString().padStart(2, '0')
        for (const text of [`${pounds}.${rest}`, `£${grouped}.${rest}`]) {
          expect(parsePounds(text)).toEqual({ ok: true, pence: sum })
        }
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parsePounds(text).ok === 'boolean'))
  })
})

describe('shareOf', () => {
  it('never gives away a penny more than the whole', () => {
    fc.assert(
      fc.property(pence, fc.integer({ min: 0, max: 100 }), (sum, percent) => {
        const [share, rest] = [shareOf(sum, percent), shareOf(sum, 100 - percent)]
        expect(share + rest).toBeLessThanOrEqual(sum)
        expect(sum - share - rest).toBeLessThanOrEqual(1n)
      }),
    )
  })
})
