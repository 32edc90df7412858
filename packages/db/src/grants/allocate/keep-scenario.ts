import { and, eq } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import {
  scenarioApprovalTable,
  scenarioEventTable,
  scenarioLotSeedTable,
  scenarioRecordTable,
  scenarioTable,
  scenarioVersionTable,
} from '../allocate-tables.ts'

/** Makes a scenario, which the database gives its letter. Call it inside `asPerson`. */
export async function insertScenario(
  db: Db,
  scenario: Pick<typeof scenarioTable.$inferInsert, 'roundId' | 'name' | 'basedOn' | 'madeBy'>,
): Promise<{ id: string; letter: string }> {
  const [row] = await db
    .insert(scenarioTable)
    .values({ ...scenario, no: 1 })
    .returning({ id: scenarioTable.id, letter: scenarioTable.letter })
  if (!row) throw new Error('a scenario that was kept has no letter')
  return row
}

export type NewScenarioVersion = Omit<typeof scenarioVersionTable.$inferInsert, 'id' | 'madeAt'>

/** Keeps a version, which the worker then solves; nothing where somebody else kept this number before. Call it inside `asPerson`. */
export async function insertScenarioVersion(
  db: Db,
  version: NewScenarioVersion,
): Promise<string | undefined> {
  const [row] = await db
    .insert(scenarioVersionTable)
    .values(version)
    .onConflictDoNothing({ target: [scenarioVersionTable.scenarioId, scenarioVersionTable.no] })
    .returning({ id: scenarioVersionTable.id })
  return row?.id
}

/** An older version of a scenario, as `writtenInput` wrote it. Call it inside `asPerson`. */
export async function findVersionInput(db: Db, scenarioId: string, no: number): Promise<unknown> {
  const [row] = await db
    .select({ input: scenarioVersionTable.input })
    .from(scenarioVersionTable)
    .where(and(eq(scenarioVersionTable.scenarioId, scenarioId), eq(scenarioVersionTable.no, no)))
  return row?.input
}

/** Agrees with what somebody else decided by hand; said again it is the same. Call it inside `asPerson`. */
export async function insertApproval(
  db: Db,
  approval: Pick<typeof scenarioApprovalTable.$inferInsert, 'forcedId' | 'roundId' | 'approvedBy'>,
): Promise<boolean> {
  const rows = await db
    .insert(scenarioApprovalTable)
    .values(approval)
    .onConflictDoNothing()
    .returning({ forcedId: scenarioApprovalTable.forcedId })
  return rows.length === 1
}

/** Keeps that a scenario was chosen or dropped, which the database applies. Call it inside `asPerson`. */
export async function insertScenarioEvent(
  db: Db,
  event: Pick<
    typeof scenarioEventTable.$inferInsert,
    'scenarioId' | 'roundId' | 'versionId' | 'kind' | 'actorId' | 'reason'
  >,
): Promise<void> {
  await db.insert(scenarioEventTable).values(event)
}

/** Keeps the division that is chosen, as it is published. Call it inside `asPerson`. */
export async function insertScenarioRecord(
  db: Db,
  record: Omit<typeof scenarioRecordTable.$inferInsert, 'keptAt'>,
): Promise<void> {
  await db.insert(scenarioRecordTable).values(record)
}

/** The chosen division of a round, as it is published. Call it inside `asPerson`. */
export async function findScenarioRecord(db: Db, roundId: string) {
  const [row] = await db
    .select({ canonicalJson: scenarioRecordTable.canonicalJson, sha256: scenarioRecordTable.sha256 })
    .from(scenarioRecordTable)
    .innerJoin(scenarioTable, eq(scenarioTable.id, scenarioRecordTable.scenarioId))
    .where(and(eq(scenarioRecordTable.roundId, roundId), eq(scenarioTable.status, 'chosen')))
  return row
}

/** Says from which seed lots of a round are drawn; false where one was said before. Call it inside `asPerson`. */
export async function insertLotSeed(
  db: Db,
  seed: Omit<typeof scenarioLotSeedTable.$inferInsert, 'setAt'>,
): Promise<boolean> {
  const rows = await db
    .insert(scenarioLotSeedTable)
    .values(seed)
    .onConflictDoNothing()
    .returning({ roundId: scenarioLotSeedTable.roundId })
  return rows.length === 1
}
