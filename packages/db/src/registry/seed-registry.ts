import type { Db } from '../client/open-database.ts'
import { recordKinds, type RecordKindName } from '../record-kinds/record-kinds.ts'
import type { Seed, SeededKind } from '../seed/seed.ts'
import { registryTables } from './registry-tables.ts'
import {
  recordKind,
  upsertRecords,
  type Authorship,
  type RecordUpload,
  type UpsertCount,
} from './upsert-records.ts'

const SEED_AUTHOR: Authorship = { actor: 'seed', reason: 'the seed was corrected' }

/**
 * Brings the desk up to the seed, all or nothing, as verified records. Running it again changes nothing; a record that
 * somebody has changed at the desk is left alone. Answers how many rows were added and changed in each table.
 */
export async function seedRegistry(
  db: Db,
  seed: Seed,
  author = SEED_AUTHOR,
): Promise<Record<string, UpsertCount>> {
  return await db.transaction(async (tx) => {
    const counts: Record<string, UpsertCount> = {}
    for (const upload of uploads(seed)) {
      const kind = recordKind(upload.table)
      const { added, changed } = await upsertRecords(tx, upload, author)
      const before = counts[kind] ?? { added: 0, changed: 0 }
      counts[kind] = { added: before.added + added, changed: before.changed + changed }
    }
    return counts
  })
}

/** In the order of the kinds, a record after those it refers to; of areas and awards those first that others are part of. */
function uploads(seed: Seed): RecordUpload[] {
  return Object.entries(recordKinds).flatMap(([name, kind]) => {
    const rows: readonly object[] = seed[name as SeededKind] ?? []
    const parts =
      kind === recordKinds.area
        ? areaTiers.map((tier) => rows.filter((row) => tierOf(row) === tier))
        : kind === recordKinds.award
          ? [rows.filter((row) => !isPiece(row)), rows.filter(isPiece)]
          : [rows]
    return parts.map((part) => ({ table: registryTables[name as RecordKindName], kind, rows: part }))
  })
}

const areaTiers = ['nation', 'region', 'county', 'other']
const tierOf = (row: object) =>
  'kind' in row && areaTiers.includes(String(row.kind)) ? String(row.kind) : 'other'

const isPiece = (row: object) => 'partOfSlug' in row && row.partOfSlug !== null
