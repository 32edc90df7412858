import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const TURBO = fileURLToPath(new URL('../../../../node_modules/turbo/bin/turbo', import.meta.url))

/** How to run Turborepo. It asks pnpm to run each task, and pnpm is on the path only under `pnpm start` or where it is installed. */
export function turbo(): [string, ...string[]] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const hasPnpm = folders.some(
    (folder) => existsSync(join(folder, 'pnpm')) || existsSync(join(folder, 'pnpm.cmd')),
  )
  return hasPnpm ? [process.execPath, TURBO] : ['npx', '-y', 'pnpm@12', 'exec', 'turbo']
}
