import { expect, it } from 'vitest'
import { ownPath } from './own-path.ts'

it('keeps a path of ours with its query', () => {
  expect(ownPath('/applications/new?round=sample')).toBe('/applications/new?round=sample')
  expect(ownPath('/cy/applications')).toBe('/cy/applications')
})

it.each([
  'https://evil.example',
  '//evil.example',
  '/.//evil.example',
  '/cy/..//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/a b',
  '',
])('never leads to %s', (next) => {
  expect(ownPath(next)).toBeNull()
})
