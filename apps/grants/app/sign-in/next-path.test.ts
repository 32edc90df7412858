import { expect, it } from 'vitest'
import { nextPath } from './next-path.ts'

it('keeps a path of ours with its query', () => {
  expect(nextPath('/applications/new?round=sample')).toBe('/applications/new?round=sample')
  expect(nextPath('/cy/applications')).toBe('/cy/applications')
})

it.each([
  '//evil.example',
  '/.//evil.example',
  '/cy/..//evil.example',
  '/\\evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/sign-out',
  '/cy/sign-in',
  '',
  null,
  undefined,
])('goes to the applications instead of %j', (next) => {
  expect(nextPath(next)).toBe('/applications')
})
