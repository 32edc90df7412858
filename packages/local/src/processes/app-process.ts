import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { findLastWords } from './last-words.ts'
import { PlainError } from './plain-error.ts'
import type { RotatingLog } from './rotating-log.ts'
import type { Life } from './supervise.ts'

const END_WITH_PARENT = new URL('./end-with-parent.ts', import.meta.url).href
const READY_TIMEOUT_MS = 60_000
const STOP_TIMEOUT_MS = 10_000
const LAST_WORDS_CHARACTERS = 16_384
/** What a process printed arrives before its end is heard of, but for a grandchild that holds its output. */
const OUTPUT_ENDS_WITHIN_MS = 500

export interface AppSettings {
  name: string
  /** The app's folder; its `server.ts` is run there. */
  folder: URL
  port: number
  environment: Record<string, string>
  log: RotatingLog
  /** Told the number of the process. */
  onStart?: (pid: number) => void
}

/**
 * Runs one app as a child process. What it prints goes through this process into its log, so that a full disk is met
 * here and not in the app.
 */
export function startApp({ name, folder, port, environment, log, onStart }: AppSettings): Life {
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, 'server.ts'], {
    cwd: fileURLToPath(folder),
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Its own process group: Ctrl-C reaches the starter only, which stops things in order.
    detached: true,
  })
  if (child.pid !== undefined) {
    log.mark(`${name} starts as process ${child.pid}`)
    onStart?.(child.pid)
  }
  let errors = ''
  child.stdout?.on('data', (chunk: Buffer) => log.write(chunk))
  child.stderr?.on('data', (chunk: Buffer) => {
    log.write(chunk)
    errors = (errors + chunk.toString('utf8')).slice(-LAST_WORDS_CHARACTERS)
  })
  const closed = once(child, 'close').catch(() => {})
  let running = true
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`${name} could not be started: ${error.message}.`))
    child.once('exit', (code, signal) => {
      running = false
      const how = signal ?? `code ${code}`
      log.mark(`${name} ended (${how})`)
      void Promise.race([closed, wait(OUTPUT_ENDS_WITHIN_MS)]).then(() =>
        resolve(`${name} ended (${how})${findLastWords(errors)}`),
      )
    })
  }).finally(() => (running = false))

  async function untilReady(): Promise<void> {
    const deadline = Date.now() + READY_TIMEOUT_MS
    while (running && Date.now() < deadline) {
      if (await answers(`http://${probeHost(environment['HOST'])}:${port}/readyz`)) return
      await wait(30)
    }
    if (!running) throw new PlainError(`${await ended} Its log is ${log.file}.`)
    throw new PlainError(`${name} was not ready after ${READY_TIMEOUT_MS / 1000} seconds: see ${log.file}.`)
  }

  async function stop(): Promise<void> {
    if (!running) return
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    await ended
    clearTimeout(timer)
  }

  const ready = untilReady()
  // Whoever waits for it hears of it; a starter that is already stopping does not.
  ready.catch(() => {})
  return { ready, ended, stop }
}

/** Where this machine reaches what listens on `host`. */
function probeHost(host = '0.0.0.0'): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
