import { resolve } from 'node:path'
import { EmbeddedPostgresError } from '@academy/db/embedded/embedded-postgres-error'
import { lockFolder } from '@academy/db/embedded/lock-folder'
import { endLeftRunning, findLeftRunning } from '../processes/left-running.ts'
import { PlainError } from '../processes/plain-error.ts'

/**
 * Makes this start the only one on the data folder, and ends what one that was killed has left running there. Returns how
 * to let go. Throws a PlainError when another start holds it or it cannot be written to.
 */
export async function claimFolder(dataDir: string, report: (line: string) => void): Promise<() => void> {
  const folder = resolve(dataDir)
  let unlock: () => void
  try {
    unlock = lockFolder(folder, 'start.lock')
  } catch (error) {
    throw error instanceof EmbeddedPostgresError ? new PlainError(error.message) : error
  }
  if (findLeftRunning(folder).length > 0) {
    report('Waiting for the apps of a start that was killed to end')
    await endLeftRunning(folder)
  }
  return unlock
}
