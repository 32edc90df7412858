import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { TestTask } from '@academy/config/test-result'
import { findChromium } from './browser/find-chromium.ts'
import { PlainError } from './processes/plain-error.ts'
import { runCommand } from './processes/run-command.ts'
import { turbo } from './processes/turbo.ts'
import { testMachine } from './testing/test-machine.ts'
import { clearResults, describeResults, readResults } from './testing/test-totals.ts'

// `pnpm test`: the tests of every package that changed, or stands on one that did, since they passed. `--all` runs all of them,
// `--journeys` only those in a browser; any other argument goes to Vitest, which then runs what it names. The last line
// counts the tests.
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const VITEST = fileURLToPath(new URL('../../../node_modules/vitest/vitest.mjs', import.meta.url))
const CONFIG = fileURLToPath(new URL('../../config/vitest.config.ts', import.meta.url))
const FLAGS = ['--all', '--journeys']
const PROCESSORS = availableParallelism()

try {
  if (findChromium() === null) {
    const missing =
      'Chromium is not installed: install it (apt-get install chromium), or set CHROMIUM to its path'
    if (process.env['CI']) throw new PlainError(`${missing}.`)
    console.log(`${missing}. Without it the tests in a browser are skipped.\n`)
  }
  const args = process.argv.slice(2)
  const journeys = args.includes('--journeys')
  const named = args.filter((argument) => !FLAGS.includes(argument))
  if (named.length > 0) process.exitCode = await runNamed(journeys ? ['--project', 'e2e-*', ...named] : named)
  else process.exitCode = await runPackages(journeys ? ['e2e'] : ['test', 'e2e'], args.includes('--all'))
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error)
  process.exitCode = 1
}

function runNamed(args: readonly string[]): Promise<number> {
  return runCommand(process.execPath, [VITEST, 'run', '--config', CONFIG, ...args])
}

async function runPackages(tasks: readonly TestTask[], all: boolean): Promise<number> {
  const run = randomUUID()
  const environment = { TEST_RUN: run, TEST_MACHINE: testMachine(), TURBO_TELEMETRY_DISABLED: '1' }
  clearResults(ROOT, tasks)
  // Side by side from the start: in one queue journeys, which wait for their builds, would all come last.
  const codes = await Promise.all(
    tasks.map((task) => {
      const concurrency = task === 'e2e' ? PROCESSORS : Math.max(1, PROCESSORS - 1)
      const flags = ['--continue', '--output-logs=new-only', '--no-update-notifier']
      const [program, ...before] = turbo()
      const args = [
        ...before,
        'run',
        task,
        ...flags,
        `--concurrency=${concurrency}`,
        ...(all ? ['--force'] : []),
      ]
      return runCommand(program, args, environment)
    }),
  )
  console.log(describeResults(readResults(ROOT, tasks), run).join('\n'))
  return Math.max(...codes)
}
