import { readFileSync } from 'node:fs'
import { setInterval as every } from 'node:timers/promises'

const LOOK_EVERY_MS = 500
const GENERATIONS_MAX = 6

/**
 * Resolves when a program that launched this one is gone. `npx` does not pass a signal on to what it runs, so ending it
 * would otherwise leave the platform behind, on its ports. Only the package managers above count, not the shell of
 * the person. Where there is no `/proc` nothing is noticed.
 */
export async function launchersGone(signal: AbortSignal): Promise<void> {
  const before = launchers(process.ppid)
  try {
    for await (const _ of every(LOOK_EVERY_MS, undefined, { signal, ref: false })) {
      if (launchers(process.ppid).length < before.length) return
    }
  } catch {
    // Aborted: the platform is ending anyway.
  }
  return new Promise(() => {})
}

/** The ancestors up to the outermost `npm` or `npx`, or up to `pnpm` where that is the outermost. */
function launchers(parent: number): number[] {
  const chain: number[] = []
  let counted = 0
  for (let pid = parent; pid > 1 && chain.length < GENERATIONS_MAX;) {
    const program = readProgram(pid)
    if (program === null) break
    chain.push(pid)
    if (/^(npm|npx|pnpm)/.test(program.name)) counted = chain.length
    pid = program.parent
  }
  return chain.slice(0, counted)
}

function readProgram(pid: number): { name: string; parent: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [, name = '', parent = '0'] = /^\d+ \((.*)\) \S (\d+)/.exec(stat) ?? []
    return { name, parent: Number(parent) }
  } catch {
    return null
  }
}
