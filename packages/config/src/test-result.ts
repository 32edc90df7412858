/** What one package's tests came to, kept beside the package as `test-results/<task>.json` and restored with Turbo's cache. */
export interface TestResult {
  /** Which run of `pnpm test` wrote it: another than this one means that nothing has changed since. */
  run: string | null
  files: number
  passed: number
  failed: number
  skipped: number
  /** Milliseconds: loading the files and what they import, the tests with their hooks, everything with the start. */
  importsMs: number
  testsMs: number
  wholeMs: number
}

export type TestTask = 'test' | 'e2e'

/** Where the result of a package's task lies, from the package's folder. */
export function testResultFile(task: TestTask): string {
  return `test-results/${task}.json`
}
