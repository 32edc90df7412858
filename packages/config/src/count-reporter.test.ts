import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TestModule } from 'vitest/node'
import { CountReporter } from './count-reporter.ts'

type State = 'passed' | 'failed' | 'skipped'

function moduleOf(state: 'passed' | 'failed', tests: { state: State; note?: string }[]): TestModule {
  const cases = tests.map(({ state: result, note }) => ({
    fullName: 'a test',
    result: () => ({ state: result, note }),
  }))
  const children = {
    allTests: (wanted?: State) =>
      cases.filter((test) => wanted === undefined || test.result().state === wanted),
  }
  const diagnostic = () => ({ collectDuration: 20, duration: 30 })
  return { state: () => state, children, diagnostic, project: { name: 'db' } } as unknown as TestModule
}

function linesOf(modules: TestModule[], errors: unknown[] = [], skipAllowed = true): string[] {
  const lines: string[] = []
  new CountReporter({ skipAllowed, print: (line) => lines.push(line) }).onTestRunEnd(modules, errors)
  return lines
}

let exitCode: typeof process.exitCode
beforeEach(() => {
  exitCode = process.exitCode
  process.exitCode = 0
})
afterEach(() => {
  process.exitCode = exitCode
})

describe('the last line of a run', () => {
  it('counts what passed, failed and was skipped', () => {
    const modules = [moduleOf('failed', [{ state: 'passed' }, { state: 'failed' }, { state: 'skipped' }])]
    expect(linesOf(modules).at(-1)).toBe('1 passed, 1 failed, 1 skipped')
    expect(process.exitCode).toBe(1)
  })

  it('counts a file that does not load as a failure', () => {
    expect(linesOf([moduleOf('failed', [])]).at(-1)).toBe('0 passed, 1 failed, 0 skipped')
  })

  it('counts an error outside any test as a failure', () => {
    expect(linesOf([moduleOf('passed', [{ state: 'passed' }])], [new Error('late')]).at(-1)).toBe(
      '1 passed, 1 failed, 0 skipped',
    )
  })

  it('names what was skipped and why, and fails where skipping is not allowed', () => {
    const modules = [moduleOf('passed', [{ state: 'skipped', note: 'no browser' }])]
    expect(linesOf(modules)[0]).toBe('skipped: a test (no browser)')
    expect(process.exitCode).toBe(0)
    linesOf(modules, [], false)
    expect(process.exitCode).toBe(1)
  })
})

it('keeps what a project came to, for the runs in which it has not changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'academy-counts-'))
  const file = join(folder, 'test-results', 'test.json')
  const settings = { skipAllowed: true, run: 'this', resultFile: () => file, print: () => {} }
  new CountReporter(settings).onTestRunEnd(
    [
      moduleOf('failed', [{ state: 'passed' }, { state: 'skipped' }]),
      moduleOf('passed', [{ state: 'passed' }]),
    ],
    [],
  )
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    run: 'this',
    files: 2,
    passed: 2,
    failed: 1,
    skipped: 1,
    importsMs: 40,
    testsMs: 60,
  })
  rmSync(folder, { recursive: true })
})
