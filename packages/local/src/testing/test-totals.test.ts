import { expect, it } from 'vitest'
import type { TestResult } from '@academy/config/test-result'
import { describeResults } from './test-totals.ts'

const result = (change: Partial<TestResult>): TestResult => ({
  run: 'now',
  files: 1,
  passed: 0,
  failed: 0,
  skipped: 0,
  importsMs: 1200,
  testsMs: 300,
  wholeMs: 2000,
  ...change,
})

it('adds what stands from before to what ran, and says how much that is', () => {
  const results = [
    { name: 'domain', result: result({ run: 'before', passed: 40 }) },
    { name: 'db', result: result({ passed: 2, failed: 1, skipped: 3 }) },
  ]
  const lines = describeResults(results, 'now')
  expect(lines.at(-2)).toMatch(/^\(40 of them unchanged since they passed/)
  expect(lines.at(-1)).toBe('42 passed, 1 failed, 3 skipped')
  expect(lines.filter((line) => line.includes('unchanged')).join()).toMatch(/^ {2}domain/)
})

it('counts a package whose tests did not come to an end as a failure', () => {
  expect(describeResults([{ name: 'db', result: null }], 'now').at(-1)).toBe('0 passed, 1 failed, 0 skipped')
})

it('says nothing of earlier runs when everything ran', () => {
  expect(describeResults([{ name: 'db', result: result({ passed: 1 }) }], 'now').join('\n')).not.toContain(
    'unchanged',
  )
})
