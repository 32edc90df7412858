import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { PlainError } from '../processes/plain-error.ts'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))
const TURBO = fileURLToPath(new URL('../../../../node_modules/turbo/bin/turbo', import.meta.url))

/** Builds what changed since the last build, with the gallery of components when asked for; throws a PlainError with the end of the output when it fails. */
export async function buildApps(signal: AbortSignal, { gallery = false } = {}): Promise<void> {
  const [program, ...before] = turbo()
  const child = spawn(
    program,
    [...before, 'run', 'build', '--output-logs=errors-only', '--no-update-notifier'],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        TURBO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        ...(gallery && { GALLERY: 'true' }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    },
  )
  try {
    const [output, errors, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ])
    if (code === 0) return
    const lines = `${output}\n${errors}`.trimEnd().split('\n')
    throw new PlainError(`The apps could not be built:\n${lines.slice(-40).join('\n')}`)
  } catch (error) {
    if (signal.aborted) signal.throwIfAborted()
    throw error
  }
}

/** Turborepo asks pnpm to run each task, and pnpm is on the path only under `pnpm start` or where it is installed. */
function turbo(): [string, ...string[]] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const hasPnpm = folders.some(
    (folder) => existsSync(join(folder, 'pnpm')) || existsSync(join(folder, 'pnpm.cmd')),
  )
  return hasPnpm ? [process.execPath, TURBO] : ['npx', '-y', 'pnpm@12', 'exec', 'turbo']
}
