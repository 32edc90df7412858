import { existsSync, globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { testResultFile, type TestResult, type TestTask } from '@academy/config/test-result'

export interface PackageResult {
  /** Such as `db` or `map e2e`. */
  name: string
  /** null when the package's tests did not come to an end. */
  result: TestResult | null
}

/** Every package that has one of the tasks, with the file for its result. */
function resultFiles(root: string, tasks: readonly TestTask[]): { name: string; file: string }[] {
  const manifests = globSync('{packages/*,apps/*,infra}/package.json', { cwd: root }).toSorted()
  return manifests.flatMap((manifest) => {
    const folder = manifest.replace(/\/package\.json$/, '')
    const { scripts } = JSON.parse(readFileSync(join(root, manifest), 'utf8')) as Manifest
    return tasks
      .filter((task) => scripts[task] !== undefined)
      .map((task) => ({
        name: `${folder.split('/').at(-1)}${task === 'e2e' ? ' e2e' : ''}`,
        file: join(root, folder, testResultFile(task)),
      }))
  })
}

interface Manifest {
  scripts: Record<string, string>
}

/** Removes the results of earlier runs; Turbo puts back those of packages that have not changed. */
export function clearResults(root: string, tasks: readonly TestTask[]): void {
  for (const { file } of resultFiles(root, tasks)) rmSync(file, { force: true })
}

export function readResults(root: string, tasks: readonly TestTask[]): PackageResult[] {
  return resultFiles(root, tasks).map(({ name, file }) => ({
    name,
    result: existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestResult) : null,
  }))
}

/**
 * The table and the last lines of a run: who ran and how long it took, how many tests stand from before, and
 * `N passed, N failed, N skipped`. A package that gave no result counts as one failure.
 */
export function describeResults(results: readonly PackageResult[], run: string): string[] {
  const known = results.flatMap(({ result }) => result ?? [])
  const sum = (part: 'passed' | 'failed' | 'skipped', of = known) =>
    of.reduce((total, result) => total + result[part], 0)
  const unchanged = known.filter((result) => result.run !== run)
  const missing = results.length - known.length
  return [
    row(['', 'files', 'passed', 'imports', 'tests', 'whole']),
    ...results.map(({ name, result }) => describePackage(name, result, run)),
    '',
    ...(unchanged.length > 0
      ? [
          `(${sum('passed', unchanged)} of them unchanged since they passed; \`pnpm test --all\` runs every test)`,
        ]
      : []),
    `${sum('passed')} passed, ${sum('failed') + missing} failed, ${sum('skipped')} skipped`,
  ]
}

function describePackage(name: string, result: TestResult | null, run: string): string {
  if (result === null) return row([name, '', '', '', '', 'no result'])
  const counts = [name, `${result.files}`, `${result.passed}`]
  if (result.run !== run) return row([...counts, '', '', 'unchanged'])
  return row([...counts, ...[result.importsMs, result.testsMs, result.wholeMs].map(seconds)])
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function row([name = '', ...cells]: string[]): string {
  return `  ${name.padEnd(14)}${cells.map((cell) => cell.padStart(10)).join('')}`.trimEnd()
}
