import type { z } from 'zod'
import type { ReadFile } from './read-seed-file.ts'
import type { seedFiles } from './seed-files.ts'

/** What was read of each file, with its lines. */
export type SeedReading = {
  readonly [Name in keyof typeof seedFiles]: ReadFile<z.output<(typeof seedFiles)[Name]['schema']>>
}
