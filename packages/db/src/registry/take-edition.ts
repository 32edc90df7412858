import { max } from 'drizzle-orm'
import type { Db } from '../client/open-database.ts'
import type { RecordKind } from '../record-kinds/record-kind.ts'
import { recordKinds, type RecordKindName } from '../record-kinds/record-kinds.ts'
import { editions, type Edition } from '../seed/editions.ts'
import type { Seed, SeededKind } from '../seed/seed.ts'
import { registryTables, seedEdition } from './registry-tables.ts'
import { retireRecords } from './retire-records.ts'
import { seedRegistry } from './seed-registry.ts'
import type { Authorship, UpsertCount } from './upsert-records.ts'

export interface EditionCount extends UpsertCount {
  /** Records that earlier editions had and this one has not: retired, with their reason, and links taken away. */
  retired: number
}

/**
 * Brings the desk up to an edition of the seed, all or nothing: what is new is added, what differs is changed, and what is
 * no longer in it is retired. What somebody has changed at the desk stays theirs. Doing it again changes nothing.
 */
export async function takeEdition(
  db: Db,
  edition: Edition,
  earlier: readonly Edition[] = editions.filter(({ number }) => number < edition.number),
): Promise<Record<string, EditionCount>> {
  const seed = edition.load()
  const before = earlier.map(({ load }) => load())
  const author = {
    actor: 'seed',
    reason: `${edition.title}: corrected in edition ${edition.number} of the seed`,
  }
  return await db.transaction(async (tx) => {
    const written = await seedRegistry(tx, seed, author)
    const counts: Record<string, EditionCount> = {}
    for (const [kind, count] of Object.entries(written)) counts[kind] = { ...count, retired: 0 }
    const leaving = { actor: 'seed', reason: `no longer in edition ${edition.number} of the seed` }
    for (const [name, kind] of Object.entries<RecordKind>(recordKinds)) {
      const retired = await retireKind(tx, { name: name as SeededKind, kind, seed, before }, leaving)
      const word = kind.table.replaceAll('_', '-')
      if (retired > 0) counts[word] = { added: 0, changed: 0, ...counts[word], retired }
    }
    return counts
  })
}

interface Editions {
  name: SeededKind
  kind: RecordKind
  seed: Seed
  before: readonly Seed[]
}

function retireKind(db: Db, { name, kind, seed, before }: Editions, author: Authorship): Promise<number> {
  const rowsOf = (one: Seed): readonly object[] => one[name] ?? []
  const key = kind.key.flatMap((property) => kind.seed?.references?.[property]?.given ?? [property])
  const written = (row: object) => JSON.stringify(key.map((property) => Reflect.get(row, property)))
  const kept = new Set(rowsOf(seed).map(written))
  const gone = new Map(before.flatMap(rowsOf).map((row) => [written(row), row]))
  const rows = [...gone].filter(([own]) => !kept.has(own)).map(([, row]) => row)
  return retireRecords(db, { table: registryTables[name as RecordKindName], kind, rows }, author)
}

/** The newest edition that the desk has taken and published; none where the seed was never loaded. */
export async function findEdition(db: Db): Promise<number | undefined> {
  const [row] = await db.select({ number: max(seedEdition.number) }).from(seedEdition)
  return row?.number ?? undefined
}

export async function insertEdition(db: Db, number: number): Promise<void> {
  await db.insert(seedEdition).values({ number }).onConflictDoNothing()
}
