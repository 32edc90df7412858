import { sql } from 'drizzle-orm'
import { changeRows } from '../../client/change-rows.ts'
import type { Db } from '../../client/open-database.ts'
import { appealEventTable, appealProposalTable, appealRulingTable, appealTable } from '../appeal-tables.ts'

/** Nobody else writes of the appeals of a bid until the transaction ends. Call it inside `asPerson`, as all of these, before what is read. */
export async function lockAppeals(db: Db, applicationId: string): Promise<void> {
  await changeRows(db, sql`SELECT grants.appeal_in_turn(${applicationId})`)
}

type NewAppeal = Omit<typeof appealTable.$inferInsert, 'id' | 'status' | 'madeAt' | 'reference'>

/** Keeps an appeal; the database writes its reference and its dates, and takes none after its last instant. */
export async function insertAppeal(db: Db, appeal: NewAppeal): Promise<{ id: string; madeAt: Date }> {
  const [row] = await db
    .insert(appealTable)
    .values({ ...appeal, reference: '' })
    .returning({ id: appealTable.id, madeAt: appealTable.madeAt })
  if (!row) throw new Error('an appeal that was kept has no id')
  return row
}

/** Keeps what an officer proposes of an appeal. */
export async function insertAppealProposal(
  db: Db,
  proposal: Omit<typeof appealProposalTable.$inferInsert, 'id' | 'seq' | 'proposedAt'>,
): Promise<string> {
  const [row] = await db
    .insert(appealProposalTable)
    .values(proposal)
    .returning({ id: appealProposalTable.id })
  if (!row) throw new Error('a proposal that was kept has no id')
  return row.id
}

/** Keeps what a second officer says to it. */
export async function insertAppealRuling(
  db: Db,
  ruling: Omit<typeof appealRulingTable.$inferInsert, 'ruledAt'>,
): Promise<void> {
  await db.insert(appealRulingTable).values(ruling)
}

/** Keeps that an appeal was taken, withdrawn or that its answer is void, which the database applies. */
export async function insertAppealEvent(
  db: Db,
  event: Pick<typeof appealEventTable.$inferInsert, 'roundId' | 'appealId' | 'kind' | 'actorId' | 'reason'>,
): Promise<void> {
  await db.insert(appealEventTable).values(event)
}
