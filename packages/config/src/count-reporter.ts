import type { Reporter, TestCase, TestModule } from 'vitest/node'

interface Skipped {
  name: string
  reason: string
}

/**
 * Ends the run with one line that people and programs can read: `N passed, N failed, N skipped`.
 * A file that does not load counts as a failure; where skipping is not allowed, a skipped test fails the run.
 */
export class CountReporter implements Reporter {
  readonly #skipAllowed: boolean
  readonly #print: (line: string) => void

  constructor(
    skipAllowed: boolean,
    print: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
  ) {
    this.#skipAllowed = skipAllowed
    this.#print = print
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const failedTests = tests.filter((test) => test.result().state === 'failed').length
    const brokenFiles = modules.filter(
      (module) => module.state() === 'failed' && !hasFailedTest(module),
    ).length
    const failed = failedTests + brokenFiles + unhandledErrors.length
    const skipped = tests
      .filter((test) => !['passed', 'failed'].includes(test.result().state))
      .map(describeSkipped)
    for (const { name, reason } of skipped) this.#print(`skipped: ${name}${reason && ` (${reason})`}`)
    if (skipped.length > 0 && !this.#skipAllowed) {
      this.#print('Under CI every test must run: the skipped tests above fail this run.')
      process.exitCode = 1
    }
    if (failed > 0) process.exitCode = 1
    this.#print(`${passed} passed, ${failed} failed, ${skipped.length} skipped`)
  }
}

function hasFailedTest(module: TestModule): boolean {
  return [...module.children.allTests('failed')].length > 0
}

function describeSkipped(test: TestCase): Skipped {
  const result = test.result()
  return { name: test.fullName, reason: (result.state === 'skipped' && result.note) || '' }
}
