import { expect, it } from 'vitest'
import { mayBeReadAsEffect, reportsWhatWasSeen } from './study-design.ts'

it('lets nothing be read as an effect that was not graded for its comparison', () => {
  expect(mayBeReadAsEffect({ grade: 'limited' })).toBe(false)
  expect(mayBeReadAsEffect({ grade: 'not-graded' })).toBe(false)
})

it('lets what was graded for its comparison be read as one', () => {
  expect(mayBeReadAsEffect({ grade: 'moderate' })).toBe(true)
  expect(mayBeReadAsEffect({ grade: 'strong' })).toBe(true)
})

it('says that what is not graded reports nothing that was measured', () => {
  expect(reportsWhatWasSeen({ grade: 'not-graded' })).toBe(false)
  expect(reportsWhatWasSeen({ grade: 'limited' })).toBe(true)
})
