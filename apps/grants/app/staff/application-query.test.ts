import { expect, it } from 'vitest'
import { applicationQueryString, readApplicationQuery } from './application-query.ts'

const read = (search: string) => readApplicationQuery(new URL(`http://a/${search}`))

it('an address says what it says again', () => {
  for (const said of ['', '?q=c%C3%B4r', '?state=submitted&sort=asked&page=3', '?q=a&state=draft']) {
    expect(applicationQueryString(read(said))).toBe(said)
  }
})

it('what cannot be is as if nothing were said', () => {
  expect(read('?state=lost&sort=luck&page=-1')).toEqual({
    status: null,
    text: '',
    sort: 'submitted',
    page: 1,
  })
  expect(read('?page=1e30').page).toBe(1)
  expect(read(`?q=${'x'.repeat(500)}`).text).toHaveLength(100)
})
