import { expect, it } from 'vitest'
import { mayBeReadAsEffect } from './study-design.ts'

it('lets no study without a comparison group be read as an effect', () => {
  for (const kind of ['evaluation', 'cohort', 'qualitative', 'economic'] as const)
    expect(mayBeReadAsEffect({ kind, grade: 'limited' })).toBe(false)
})

it('lets a trial be read as one, and a cohort that was graded for its comparison', () => {
  expect(mayBeReadAsEffect({ kind: 'rct', grade: 'limited' })).toBe(true)
  expect(mayBeReadAsEffect({ kind: 'cohort', grade: 'moderate' })).toBe(true)
})
