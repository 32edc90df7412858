import { fileURLToPath } from 'node:url'
import { findChromium } from './browser/find-chromium.ts'
import { PlainError } from './processes/plain-error.ts'
import { runCommand } from './processes/run-command.ts'

// `pnpm test [vitest arguments]`: every test of the project. The last line counts them.
const VITEST = fileURLToPath(new URL('../../../node_modules/vitest/vitest.mjs', import.meta.url))
const CONFIG = fileURLToPath(new URL('../../config/vitest.config.ts', import.meta.url))

try {
  if (findChromium() === null) {
    const missing =
      'Chromium is not installed: install it (apt-get install chromium), or set CHROMIUM to its path'
    if (process.env['CI']) throw new PlainError(`${missing}.`)
    console.log(`${missing}. Without it the tests in a browser are skipped.\n`)
  }
  process.exitCode = await runCommand(process.execPath, [
    VITEST,
    'run',
    '--config',
    CONFIG,
    ...process.argv.slice(2),
  ])
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error)
  process.exitCode = 1
}
