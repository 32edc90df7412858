import { expect, it } from 'vitest'
import { nextPath } from './next-path.ts'

it('goes where the person wanted to go', () => {
  expect(nextPath('/cy/applications/new?round=sample')).toBe('/cy/applications/new?round=sample')
})

it.each(['//evil.example', '/sign-out', '/cy/sign-in', '', null, undefined])(
  'goes to the applications instead of %j',
  (next) => {
    expect(nextPath(next)).toBe('/applications')
  },
)
