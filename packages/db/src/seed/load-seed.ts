import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedSchema, type RecordKind } from '../record-kinds/record-kind.ts'
import { recordKinds } from '../record-kinds/record-kinds.ts'
import { findBrokenNames } from './find-broken-names.ts'
import { findBrokenRules } from './find-broken-rules.ts'
import { readSeedFile, type ReadFile } from './read-seed-file.ts'
import { SeedError, type SeedProblem } from './seed-error.ts'
import type { Seed } from './seed.ts'

/** The seed of the project itself. */
export const seedFolder = join(import.meta.dirname, '../../seed')

/**
 * Reads the whole seed and checks every row by its schema and every reference between files.
 * @throws SeedError with all problems at once; nothing is returned of a seed that has one.
 */
export function loadSeed(folder: string = seedFolder): Seed {
  const read = Object.entries(recordKinds)
    .filter(([, kind]: [string, RecordKind]) => kind.seed)
    .map(([name, kind]: [string, RecordKind]) => ({ name, kind, files: readFiles(folder, kind) }))
  const problems = read.flatMap(({ files }) => files.flatMap((file) => file.problems))
  // Names are looked up only when every row could be read: a row left out would be missed everywhere.
  const found = problems.length > 0 ? problems : [...findBrokenNames(read), ...findBrokenRules(read)]
  if (found.length > 0) throw new SeedError(found)
  const rows = read.map(({ name, files }) => [
    name,
    Object.freeze(files.flatMap((file) => file.rows.map(({ row }) => row))),
  ])
  return Object.freeze(Object.fromEntries(rows)) as Seed
}

function readFiles(folder: string, kind: RecordKind): ReadFile<object>[] {
  return (kind.seed?.files ?? []).map((file) => {
    try {
      return readSeedFile(file, readFileSync(join(folder, file), 'utf8'), seedSchema(kind))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      const problem: SeedProblem = { file, line: 1, column: '(file)', reason: 'the file is missing' }
      return { file, rows: [], problems: [problem] }
    }
  })
}
