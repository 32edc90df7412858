import { expect, it } from 'vitest'
import { isTestNumber, testedSlug } from './test-mode.ts'

it('knows a test by its number, and no application in earnest', () => {
  expect(isTestNumber('TEST-7K3M-9QXD')).toBe(true)
  expect(isTestNumber('SP-TEST-9QXD')).toBe(false)
  expect(isTestNumber('R-7K3M-9QXD')).toBe(false)
})

it('finds the round that a test is of', () => {
  expect(testedSlug('test-arts-2027-3')).toBe('arts-2027')
  expect(testedSlug('arts-2027')).toBeUndefined()
})
