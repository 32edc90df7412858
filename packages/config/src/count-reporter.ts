import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import type { TestResult } from './test-result.ts'

interface Skipped {
  name: string
  reason: string
}

export interface CountSettings {
  /** Where it is not, a skipped test fails the run. */
  skipAllowed: boolean
  /** Names the run in the files that are written. */
  run?: string | undefined
  /** The file for the result of a project, when it shall be kept. */
  resultFile?: (project: string) => string
  print?: (line: string) => void
}

/**
 * Ends the run with one line that people and programs can read: `N passed, N failed, N skipped`, and keeps each
 * project's counts and times in a file. A file that does not load counts as a failure.
 */
export class CountReporter implements Reporter {
  readonly #settings: CountSettings
  readonly #startedAt = performance.now()

  constructor(settings: CountSettings) {
    this.#settings = settings
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const { skipAllowed, print = (line) => process.stdout.write(`${line}\n`) } = this.#settings
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const skipped = tests.filter(isSkipped).map(describeSkipped)
    const { passed, failed } = count(modules, unhandledErrors.length)
    for (const { name, reason } of skipped) print(`skipped: ${name}${reason && ` (${reason})`}`)
    if (skipped.length > 0 && !skipAllowed) {
      print('Under CI every test must run: the skipped tests above fail this run.')
      process.exitCode = 1
    }
    if (failed > 0) process.exitCode = 1
    this.#keep(modules, unhandledErrors.length)
    print(`${passed} passed, ${failed} failed, ${skipped.length} skipped`)
  }

  #keep(modules: readonly TestModule[], errors: number): void {
    const { resultFile, run = null } = this.#settings
    if (resultFile === undefined) return
    const wholeMs = Math.round(performance.now() - this.#startedAt)
    for (const [project, own] of Map.groupBy(modules, (module) => module.project.name)) {
      const file = resultFile(project)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, `${JSON.stringify({ run, ...count(own, errors), ...times(own), wholeMs })}\n`)
    }
  }
}

function count(modules: readonly TestModule[], errors: number) {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const withResult = (state: string) => tests.filter((test) => test.result().state === state).length
  const broken = modules.filter((module) => module.state() === 'failed' && !hasFailedTest(module)).length
  return {
    files: modules.length,
    passed: withResult('passed'),
    failed: withResult('failed') + broken + errors,
    skipped: tests.filter(isSkipped).length,
  } satisfies Partial<TestResult>
}

function times(modules: readonly TestModule[]) {
  const sum = (part: 'collectDuration' | 'duration') =>
    Math.round(modules.reduce((total, module) => total + module.diagnostic()[part], 0))
  return { importsMs: sum('collectDuration'), testsMs: sum('duration') } satisfies Partial<TestResult>
}

function isSkipped(test: TestCase): boolean {
  return !['passed', 'failed'].includes(test.result().state)
}

function hasFailedTest(module: TestModule): boolean {
  return [...module.children.allTests('failed')].length > 0
}

function describeSkipped(test: TestCase): Skipped {
  const result = test.result()
  return { name: test.fullName, reason: (result.state === 'skipped' && result.note) || '' }
}
