import { globSync, watch } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))
/** An editor writes a file in several steps, and a branch change writes many. */
const QUIET_MS = 150

/** A function that resolves at the next change of a source file, tests and this package's own tools aside. */
export function sourceChanges(signal: AbortSignal): () => Promise<void> {
  let listener: (() => void) | undefined
  let timer: NodeJS.Timeout | undefined
  const changed = (_event: string, file: string | null) => {
    if (file === null || /(\.test\.tsx?|~|\.swp)$/.test(file)) return
    clearTimeout(timer)
    timer = setTimeout(() => listener?.(), QUIET_MS)
  }
  for (const folder of globSync(['apps/*/{app,src,island,public}', 'packages/*/src'], { cwd: ROOT })) {
    if (!folder.includes('local')) watch(`${ROOT}${folder}`, { recursive: true, signal }, changed)
  }
  return () => new Promise((resolve) => (listener = resolve))
}
