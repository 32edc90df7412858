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

/** Files of an edition that is not the newest. They stay as they were, while what is known of their columns grows. */
export interface EarlierFiles {
  readonly folder: string
  /** Columns that were taken away since, by file: they are not read. */
  readonly gone: Readonly<Record<string, readonly string[]>>
  /** What columns that were added since would have said of a row, by file; what is not named here is empty. */
  readonly since: Readonly<
    Record<string, (row: Readonly<Record<string, string>>) => Readonly<Record<string, string>>>
  >
}

/**
 * Reads the whole seed and checks every row by its schema, every reference between files, and the rules of each kind. An
 * earlier edition may lack files and columns, and is not held to rules that came after it.
 * @throws SeedError with all problems at once; nothing is returned of a seed that has one.
 */
export function loadSeed(folder: string = seedFolder, earlier?: EarlierFiles): Seed {
  const read = Object.entries(recordKinds)
    .filter(([, kind]: [string, RecordKind]) => kind.seed)
    .map(([name, kind]: [string, RecordKind]) => ({ name, kind, files: readFiles(folder, kind, earlier) }))
  const problems = read.flatMap(({ files }) => files.flatMap((file) => file.problems))
  // Names are looked up only when every row could be read: a row left out would be missed everywhere.
  const found =
    problems.length > 0 ? problems : [...findBrokenNames(read), ...(earlier ? [] : findBrokenRules(read))]
  if (found.length > 0) throw new SeedError(found)
  const rows = read.map(({ name, files }) => [
    name,
    Object.freeze(files.flatMap((file) => file.rows.map(({ row }) => row))),
  ])
  return Object.freeze(Object.fromEntries(rows)) as Seed
}

function readFiles(folder: string, kind: RecordKind, earlier: EarlierFiles | undefined): ReadFile<object>[] {
  return (kind.seed?.files ?? []).map((file) => {
    try {
      const before = earlier && { gone: earlier.gone[file] ?? [], since: earlier.since[file] }
      return readSeedFile(file, readFileSync(join(folder, file), 'utf8'), seedSchema(kind), before)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      if (earlier) return { file, rows: [], problems: [] }
      const problem: SeedProblem = { file, line: 1, column: '(file)', reason: 'the file is missing' }
      return { file, rows: [], problems: [problem] }
    }
  })
}
