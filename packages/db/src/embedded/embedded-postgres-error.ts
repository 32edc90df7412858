/** Why the embedded database cannot serve, as one plain sentence for the person who starts it. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError'
}

/** The sentence for a failed file operation in `folder`. */
export function folderProblem(folder: string, error: unknown): EmbeddedPostgresError {
  const text = error instanceof Error ? error.message : String(error)
  if (/ENOSPC|No space left on device/i.test(text)) {
    return new EmbeddedPostgresError(
      `The disk that holds ${folder} is full: free some space and start again.`,
    )
  }
  if (/EACCES|EPERM|EROFS|Permission denied/i.test(text)) {
    return new EmbeddedPostgresError(
      `The folder ${folder} cannot be written to: choose another one with DATA_DIR.`,
    )
  }
  if (/ENOTDIR|EEXIST/.test(text)) {
    return new EmbeddedPostgresError(`${folder} is not a folder: choose another one with DATA_DIR.`)
  }
  return new EmbeddedPostgresError(`The embedded database in ${folder} did not start: ${lastLine(text)}`)
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const fatal =
    lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'no reason was given'
  return fatal.replace(/^.*?(FATAL|PANIC):\s*/, '').trim()
}
