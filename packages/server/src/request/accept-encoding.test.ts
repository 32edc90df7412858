import { expect, it } from 'vitest'
import { chooseEncoding, encodingNames } from './accept-encoding.ts'
import { wantsPage } from './wants-page.ts'

it.each([
  [undefined, undefined],
  ['', undefined],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0.5, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['*', 'br'],
  ['*, br;q=0', 'gzip'],
  ['identity, gzip;q=0.5', undefined],
  ['br;q=nonsense', undefined],
])('of what %s takes, %s is sent', (header, encoding) => {
  expect(chooseEncoding(header, encodingNames)).toBe(encoding)
})

it('gives a page to browsers and data to programs', () => {
  expect(wantsPage('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8')).toBe(true)
  for (const accept of [
    undefined,
    '*/*',
    'application/json',
    'text/html;q=0',
    'application/json, text/html;q=0.5',
  ])
    expect([accept, wantsPage(accept)]).toEqual([accept, false])
})
