import { findSampleMail } from '@academy/db/mail/outbox'
import type { Language } from '@academy/domain/text/language'
import type { ServiceContext } from '../service-context.ts'
import { writeMail, type MailText } from './templates.ts'

const ROWS_MAX = 50

export interface OutboxEntry extends MailText {
  id: string
  to: string
  language: Language
  createdAt: Date
  sentAt: Date | null
  /** The link of a sign-in mail; `null` for others, and once it was sent for real. */
  url: string | null
}

/** The newest mails of demo mode, as they would arrive. Rows of real people are never among them. One statement. */
export async function listOutbox(ctx: ServiceContext): Promise<OutboxEntry[]> {
  const rows = await findSampleMail(ctx.db, ROWS_MAX)
  return rows.map((row) => ({
    id: row.id,
    to: row.recipientEmail,
    language: row.language,
    createdAt: row.createdAt,
    sentAt: row.sentAt,
    url: row.params['url'] ?? null,
    ...writeMail(row, ctx.ports.origin),
  }))
}
