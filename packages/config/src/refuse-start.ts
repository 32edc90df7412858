/** Ends a program that cannot start: says why in the error's own sentence, without where in the code it was found. */
export function refuseStart(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
