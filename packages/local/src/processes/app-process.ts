import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { PlainError } from './plain-error.ts'

const END_WITH_PARENT = new URL('./end-with-parent.ts', import.meta.url).href
const READY_TIMEOUT_MS = 60_000
const STOP_TIMEOUT_MS = 10_000

export interface AppSettings {
  name: string
  /** The app's folder; its `server.ts` is run there. */
  folder: URL
  port: number
  environment: Record<string, string>
  logFile: string
}

export interface AppProcess {
  name: string
  /** Resolves when the app answers `/readyz` with 200; rejects with a PlainError when it ends or takes too long. */
  ready: Promise<void>
  /** Resolves when the process ends, with the sentence that says how. */
  ended: Promise<string>
  /** Asks it to finish what it is doing and end; insists after ten seconds. */
  stop(): Promise<void>
}

/** Runs one app as a child process. What it prints goes to its log file. */
export function startApp({ name, folder, port, environment, logFile }: AppSettings): AppProcess {
  const log = openSync(logFile, 'w')
  const child = spawn(process.execPath, ['--import', END_WITH_PARENT, 'server.ts'], {
    cwd: fileURLToPath(folder),
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', log, log, 'ipc'],
    // Its own process group: Ctrl-C reaches the starter only, which stops things in order.
    detached: true,
  })
  closeSync(log)
  let running = true
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`${name} could not be started: ${error.message}.`))
    child.once('exit', (code, signal) =>
      resolve(`${name} ended (${signal ?? `code ${code}`}): ${lastWords(logFile)}`),
    )
  }).finally(() => (running = false))

  async function untilReady(): Promise<void> {
    const deadline = Date.now() + READY_TIMEOUT_MS
    while (running && Date.now() < deadline) {
      if (await answers(`http://127.0.0.1:${port}/readyz`)) return
      await wait(30)
    }
    if (!running) throw new PlainError(await ended)
    throw new PlainError(`${name} was not ready after ${READY_TIMEOUT_MS / 1000} seconds: see ${logFile}.`)
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
  return { name, ready, ended, stop }
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

/** The last line of a log that says something; apps log JSON with the text in `msg`, and crashes print `Error:`. */
function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const line = lines.findLast((text) => /^\w*Error\b/.test(text)) ?? lines.at(-1)
  if (line === undefined) return 'it said nothing.'
  const message = /"msg":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1]
  return `${message ?? line.trim()} (${logFile})`
}
