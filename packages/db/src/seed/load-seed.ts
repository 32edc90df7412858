import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrokenReferences } from './find-broken-references.ts'
import { readSeedFile } from './read-seed-file.ts'
import { SeedError, type SeedProblem } from './seed-error.ts'
import { seedFiles } from './seed-files.ts'
import type { SeedReading } from './seed-reading.ts'
import type { Seed } from './seed.ts'

/** The seed of the project itself. */
export const seedFolder = join(import.meta.dirname, '../../seed')

/**
 * Reads the whole seed and checks every row by its schema and every reference between files.
 * @throws SeedError with all problems at once; nothing is returned of a seed that has one.
 */
export function loadSeed(folder: string = seedFolder): Seed {
  const reading = readAll(folder)
  const problems: readonly SeedProblem[] = Object.values(reading).flatMap((file) => file.problems)
  // References are looked at only when every row could be read: a row left out would be missed everywhere.
  const found = problems.length > 0 ? problems : findBrokenReferences(reading)
  if (found.length > 0) throw new SeedError(found)

  const { workforce, coverage, ...files } = reading
  const rows = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, Object.freeze(file.rows.map(({ row }) => row))]),
  )
  const observations = Object.freeze([...workforce.rows, ...coverage.rows].map(({ row }) => row))
  return Object.freeze({ ...rows, observations }) as unknown as Seed
}

function readAll(folder: string): SeedReading {
  const reading = Object.entries(seedFiles).map(([name, { file, schema }]) => {
    try {
      return [name, readSeedFile(file, readFileSync(join(folder, file), 'utf8'), schema)]
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      const problem = { file, line: 1, column: '(file)', reason: 'the file is missing' }
      return [name, { rows: [], problems: [problem] }]
    }
  })
  return Object.fromEntries(reading) as SeedReading
}
