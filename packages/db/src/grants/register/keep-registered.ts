import { eq } from 'drizzle-orm'
import { recordKinds } from '../../record-kinds/record-kinds.ts'
import type { Db } from '../../client/open-database.ts'
import { registryTables } from '../../registry/registry-tables.ts'
import { retireRecords } from '../../registry/retire-records.ts'
import { upsertRecords, type Authorship } from '../../registry/upsert-records.ts'
import { registeredAwardEndTable, registeredAwardTable } from '../register-tables.ts'

/** Records of the desk that an award becomes, by kind, as a seed file would say them. */
export interface RegisteredRecords {
  organisation: object | null
  identifiers: readonly object[]
  scheme: object
  schemeAreas: readonly object[]
  award: object
}

/** Keeps as what an award is on the register; false where it is there already. Call it in the transaction that writes the records, before them. */
export async function insertRegisteredAward(
  db: Db,
  registered: Omit<typeof registeredAwardTable.$inferInsert, 'registeredAt'>,
): Promise<boolean> {
  const rows = await db
    .insert(registeredAwardTable)
    .values(registered)
    .onConflictDoNothing()
    .returning({ id: registeredAwardTable.decisionId })
  return rows.length === 1
}

/** Writes the records of an award onto the desk, each kind in one statement; what somebody has changed there stays as it is. */
export async function writeRegisteredRecords(
  db: Db,
  { organisation, identifiers, scheme, schemeAreas, award }: RegisteredRecords,
  author: Authorship,
): Promise<void> {
  const uploads = [
    ['organisation', organisation ? [organisation] : []],
    ['organisationIdentifier', identifiers],
    ['scheme', [scheme]],
    ['schemeArea', schemeAreas],
    ['award', [award]],
  ] as const
  for (const [name, rows] of uploads)
    await upsertRecords(db, { table: registryTables[name], kind: recordKinds[name], rows }, author)
}

/** Keeps that a registered award stands no more, once, and retires its award and scheme on the desk. False where it was kept already. */
export async function endRegisteredAward(
  db: Db,
  { decisionId, roundId }: { decisionId: string; roundId: string },
  author: Authorship,
): Promise<boolean> {
  const rows = await db
    .insert(registeredAwardEndTable)
    .values({ decisionId, roundId })
    .onConflictDoNothing()
    .returning({ id: registeredAwardEndTable.decisionId })
  if (rows.length === 0) return false
  const [known] = await db
    .select({ award: registeredAwardTable.awardSlug, scheme: registeredAwardTable.schemeSlug })
    .from(registeredAwardTable)
    .where(eq(registeredAwardTable.decisionId, decisionId))
  if (!known) throw new Error('what ends was registered')
  for (const [name, slug] of [
    ['award', known.award],
    ['scheme', known.scheme],
  ] as const)
    await retireRecords(
      db,
      { table: registryTables[name], kind: recordKinds[name], rows: [{ slug }] },
      author,
    )
  return true
}
