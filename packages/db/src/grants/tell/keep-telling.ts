import { sql } from 'drizzle-orm'
import { changeRows } from '../../client/change-rows.ts'
import type { Db } from '../../client/open-database.ts'
import {
  announcementEventTable,
  announcementTable,
  earlyReaderTable,
  letterReadyTable,
  letterTextTable,
} from '../tell-tables.ts'

export interface NewLetter {
  decisionId: string
  applicationId: string
  changeId: string | null
  en: string
  cy: string
}

/** Keeps letters with their drafts, in two statements. Call it inside `asPerson`, after `lockDecisions`. */
export async function insertLetters(
  db: Db,
  { roundId, setId, personId }: { roundId: string; setId: string; personId: string },
  letters: readonly NewLetter[],
): Promise<void> {
  await changeRows(
    db,
    sql`INSERT INTO grants.letter (round_id, set_id, decision_id, application_id, change_id, made_by)
      SELECT ${roundId}, ${setId}, new."decisionId", new."applicationId", new."changeId", ${personId}
      FROM jsonb_to_recordset(${JSON.stringify(letters)}::jsonb) AS new ("decisionId" uuid, "applicationId" uuid, "changeId" uuid)`,
  )
  await changeRows(
    db,
    sql`INSERT INTO grants.letter_text (letter_id, no, round_id, body_en, body_cy, written_by)
      SELECT letter.id, 1, ${roundId}, new.en, new.cy, ${personId}
      FROM jsonb_to_recordset(${JSON.stringify(letters)}::jsonb) AS new ("decisionId" uuid, "changeId" uuid, en text, cy text)
      JOIN grants.letter ON letter.decision_id = new."decisionId" AND letter.change_id IS NOT DISTINCT FROM new."changeId"`,
  )
}

/** Keeps another text of a letter; false where somebody else kept this number. Call it inside `asPerson`. */
export async function insertLetterText(
  db: Db,
  text: Omit<typeof letterTextTable.$inferInsert, 'writtenAt'>,
): Promise<boolean> {
  const rows = await db
    .insert(letterTextTable)
    .values(text)
    .onConflictDoNothing()
    .returning({ no: letterTextTable.no })
  return rows.length === 1
}

/** Keeps that texts were read and are ready; those that were already stay as they are. Call it inside `asPerson`. */
export async function insertLettersReady(
  db: Db,
  ready: readonly Omit<typeof letterReadyTable.$inferInsert, 'markedAt'>[],
): Promise<number> {
  const rows = await db
    .insert(letterReadyTable)
    .values([...ready])
    .onConflictDoNothing()
    .returning({ letterId: letterReadyTable.letterId })
  return rows.length
}

/** Keeps an announcement, which the database numbers. Call it inside `asPerson`, after `lockDecisions`. */
export async function insertAnnouncement(
  db: Db,
  announcement: Omit<typeof announcementTable.$inferInsert, 'id' | 'no' | 'status' | 'proposedAt'>,
): Promise<{ id: string; no: number }> {
  const [row] = await db
    .insert(announcementTable)
    .values({ ...announcement, no: 1 })
    .returning({ id: announcementTable.id, no: announcementTable.no })
  if (!row) throw new Error('an announcement that was kept has no number')
  return row
}

/** Keeps what happened to an announcement, which the database applies. Call it inside `asPerson`. */
export async function insertAnnouncementEvent(
  db: Db,
  event: Pick<
    typeof announcementEventTable.$inferInsert,
    'roundId' | 'announcementId' | 'kind' | 'actorId' | 'reason'
  >,
): Promise<void> {
  await db.insert(announcementEventTable).values(event)
}

/** Keeps who reads results early; null where the form was sent before. Call it inside `asPerson`, after `lockDecisions`. */
export async function insertEarlyReader(
  db: Db,
  reader: Omit<typeof earlyReaderTable.$inferInsert, 'id' | 'grantedAt'>,
): Promise<string | null> {
  const [kept] = await db
    .insert(earlyReaderTable)
    .values(reader)
    .onConflictDoNothing()
    .returning({ id: earlyReaderTable.id })
  return kept?.id ?? null
}
