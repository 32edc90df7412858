import type { FileFacts } from '@academy/domain/attachment/file-text'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../../client/open-database.ts'
import {
  answerTable,
  applicationTable,
  attachmentTable,
  submissionAttachmentTable,
  submissionTable,
} from '../grants-tables.ts'
import { notBarred } from '../round/not-barred.ts'

export interface NewAttachment extends FileFacts {
  id: string
  applicationId: string
  field: string
  uploadedBy: string
  uploadedAt: Date
}

/** Writes down a file whose bytes are kept already. Call it inside `asPerson`, with the application locked. */
export async function insertAttachment(db: Db, attachment: NewAttachment): Promise<void> {
  await db.insert(attachmentTable).values(attachment)
}

/** The version of a cell that is current: 0 where it was never written. */
export async function findCellVersion(db: Db, applicationId: string, key: string): Promise<number> {
  const [row] = await db
    .select({ version: answerTable.version })
    .from(answerTable)
    .where(and(eq(answerTable.applicationId, applicationId), eq(answerTable.key, key)))
    .orderBy(desc(answerTable.version))
    .limit(1)
  return row?.version ?? 0
}

const known = {
  id: attachmentTable.id,
  field: attachmentTable.field,
  name: attachmentTable.name,
  size: attachmentTable.size,
  kind: attachmentTable.kind,
  sha256: attachmentTable.sha256,
  state: attachmentTable.state,
  reason: attachmentTable.reason,
  uploadedAt: attachmentTable.uploadedAt,
}
export type AttachmentRow = Awaited<ReturnType<typeof findAttachments>>[number]

/** The files that were ever added to an application, the first first: those that the person may see. Inside `asPerson`. */
export async function findAttachments(db: Db, applicationId: string) {
  return db
    .select(known)
    .from(attachmentTable)
    .where(eq(attachmentTable.applicationId, applicationId))
    .orderBy(asc(attachmentTable.id))
}

/** One file of an application whose bytes are there. Inside `asPerson`. */
export async function findAttachment(db: Db, applicationId: string, id: string) {
  const [row] = await db
    .select(known)
    .from(attachmentTable)
    .where(
      and(
        eq(attachmentTable.applicationId, applicationId),
        eq(attachmentTable.id, id),
        isNull(attachmentTable.removedAt),
      ),
    )
  return row
}

/** One file of what was submitted in a round, with its application: whoever reads the submission. Inside `asPerson`. */
export async function findSubmittedAttachment(db: Db, roundId: string, reference: string, id: string) {
  const [row] = await db
    .select({ ...known, applicationId: attachmentTable.applicationId })
    .from(attachmentTable)
    .innerJoin(applicationTable, eq(applicationTable.id, attachmentTable.applicationId))
    .innerJoin(submissionAttachmentTable, eq(submissionAttachmentTable.attachmentId, attachmentTable.id))
    .innerJoin(submissionTable, eq(submissionTable.id, submissionAttachmentTable.submissionId))
    .where(
      and(
        eq(applicationTable.roundId, roundId),
        eq(applicationTable.reference, reference),
        notBarred,
        eq(attachmentTable.id, id),
        isNull(attachmentTable.removedAt),
      ),
    )
    .limit(1)
  return row
}
