import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { PlainError } from '../processes/plain-error.ts'
import { turbo } from '../processes/turbo.ts'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))

interface Building {
  /** Those that are named, or all. */
  apps?: readonly string[]
  /** With the gallery of components. */
  gallery?: boolean
}

/** Builds what changed since the last build; throws a PlainError with the end of the output when it fails. */
export async function buildApps(
  signal: AbortSignal,
  { apps = [], gallery = false }: Building = {},
): Promise<void> {
  const [program, ...before] = turbo()
  const child = spawn(
    program,
    [
      ...before,
      'run',
      'build',
      '--output-logs=errors-only',
      '--no-update-notifier',
      ...apps.map((name) => `--filter=@academy/${name}`),
    ],
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
