import { expect, it } from 'vitest'
import { applicationQueryString, filterOf, readApplicationQuery } from './application-query.ts'

const read = (search: string) => readApplicationQuery(new URL(`http://a/${search}`))

it('an address says what it says again', () => {
  for (const said of [
    '',
    '?q=c%C3%B4r',
    '?state=submitted&sort=asked&after=abc',
    '?q=a&state=draft',
    '?nation=W&arrival=late&from=%C2%A31%2C000&to=2000&flag=resubmitted&flag=noted&before=x',
  ]) {
    expect(applicationQueryString(read(said))).toBe(said)
  }
})

it('what cannot be is as if nothing were said', () => {
  expect(read('?state=lost&sort=luck&nation=X&arrival=early&flag=none')).toEqual(read(''))
  expect(read(`?q=${'x'.repeat(500)}`).text).toHaveLength(100)
  expect(read('?q=a%00b').text).toBe('ab')
})

it('a sum is read as people write it, and one that cannot be read narrows nothing and is told of', () => {
  expect(filterOf(read('?from=%C2%A3100,000&to=250000.50'))).toMatchObject({
    filter: { askedFromPence: 10_000_000n, askedToPence: 25_000_050n },
    problems: {},
  })
  expect(filterOf(read('?from=lots&to=-5'))).toMatchObject({
    filter: { askedFromPence: null, askedToPence: null },
    problems: { from: 'not-money', to: 'money-negative' },
  })
})
