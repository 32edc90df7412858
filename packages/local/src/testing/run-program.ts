import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export interface Program {
  child: ChildProcess
  /** What it has printed so far, on both channels. */
  output: () => string
  /** Resolves when the output matches; rejects when the program ends before. */
  prints: (pattern: RegExp) => Promise<RegExpExecArray>
  ended: Promise<number | null>
}

/**
 * Runs one of this package's commands, such as `start.ts`, with an environment of its own. It is ended with the test,
 * unless `whenDone` says otherwise: a test that fails half-way must not leave a platform running.
 */
export function runProgram(
  file: string,
  environment: Record<string, string>,
  args: readonly string[] = [],
  whenDone: (end: () => void) => void = onTestFinished,
): Program {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url))
  // What the tests themselves were started with must not reach the program.
  const { DATABASE_URL: _url, DATA_DIR: _folder, VITEST: _vitest, ...inherited } = process.env
  const child = spawn(process.execPath, [path, ...args], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
      for (const listener of listeners) listener()
    })
  }
  whenDone(() => void child.kill('SIGTERM'))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const prints = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(text)
        if (match === null) return
        listeners.delete(look)
        resolve(match)
      }
      listeners.add(look)
      void ended.then(() => reject(new Error(`It ended without printing ${pattern}:\n${text}`)))
      look()
    })
  return { child, output: () => text, prints, ended }
}
