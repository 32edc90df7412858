import { expect, it } from 'vitest'
import { growsOld, sourceAge } from './source-age.ts'

it.each([
  [null, 'undated'],
  ['2022', 'old'],
  ['2023', 'recent'],
  ['2023-11', 'recent'],
  ['2023-10', 'old'],
  ['2023-11-24', 'old'],
  ['2023-11-25', 'recent'],
  ['2026', 'recent'],
] as const)('calls a source of %s, checked on 25 November 2026, %s', (sourceDate, age) => {
  expect(sourceAge({ sourceDate, lastVerified: '2026-11-25' })).toBe(age)
})

it('lets history stay as young as it was', () => {
  expect(['scheme', 'service', 'programme', 'observation'].map(growsOld)).toEqual([true, true, true, true])
  expect(['award', 'policyEvent', 'evidenceItem', 'area'].map(growsOld)).toEqual([false, false, false, false])
})
