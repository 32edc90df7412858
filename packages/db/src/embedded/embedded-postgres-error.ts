/** Why the embedded database cannot serve, as one plain sentence for the person who starts it. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError'
}

/** What to do about files that PostgreSQL cannot use. */
export const WAY_BACK =
  'put a copy back, or move the folder away to begin with an empty database (docs/runbooks/restore.md)'

/** The sentence for a failed file operation in `folder`, or for the output of a program that failed there. */
export function folderProblem(folder: string, error: unknown): EmbeddedPostgresError {
  const text = error instanceof Error ? error.message : String(error)
  if (/ENOSPC|No space left on device/i.test(text)) {
    return new EmbeddedPostgresError(
      `The disk that holds ${folder} is full: free some space and start again.`,
    )
  }
  if (/EACCES|EPERM|EROFS|Permission denied|Read-only file system/i.test(text)) {
    return new EmbeddedPostgresError(
      `The folder ${folder} cannot be written to: choose another one with DATA_DIR.`,
    )
  }
  if (/ENOTDIR|EEXIST/.test(text)) {
    return new EmbeddedPostgresError(`${folder} is not a folder: choose another one with DATA_DIR.`)
  }
  const reason = findReason(text) ?? 'no reason was given'
  return new EmbeddedPostgresError(
    `The embedded database in ${folder} did not start (${reason}): when it says so again, ${WAY_BACK}.`,
  )
}

/** The line of PostgreSQL's output that says why it ended; null when none does. */
export function findReason(output: string): string | null {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const reasons = lines.filter(
    // Those who try to connect meanwhile are told so, which is no reason.
    (line) => /FATAL|PANIC|error:/.test(line) && !/FATAL:\s+(the database system is|terminating)/.test(line),
  )
  const reason = reasons.findLast((line) => line.includes('PANIC')) ?? reasons.at(-1)
  return reason?.replace(/^.*?(FATAL|PANIC|error):\s*/, '').trim() ?? null
}
