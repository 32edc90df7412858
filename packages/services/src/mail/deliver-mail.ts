import type { Db } from '@academy/db/client/open-database'
import {
  deleteMail,
  markMailFailed,
  markMailSent,
  takeWaitingMail,
  type OutboxRow,
} from '@academy/db/mail/outbox'
import { isReminderTrue } from '@academy/db/grants/round/reminders'
import { requirePort } from '../ports/require-port.ts'
import type { ServiceContext } from '../service-context.ts'
import { writeMail } from './templates.ts'

/** A mail that fails is tried again after 1, 2, 4, … minutes, at most every four hours. */
const FIRST_WAIT_MS = 60_000
const WAIT_MAX_MS = 4 * 60 * 60 * 1000

/**
 * Sends the next mail that waits, if there is one; says whether there was. It is held for the length of its own
 * transaction, so two workers never send the same. Were the worker killed between sending and noting it, the mail
 * would go again with the same message id, by which mail programs show it once. A reminder that waited until the deadline
 * had moved, or something was submitted, is dropped.
 */
export async function deliverNextMail(ctx: ServiceContext): Promise<boolean> {
  const sendMail = requirePort(ctx, 'sendMail')
  return ctx.db.transaction(async (tx) => {
    const [mail] = await takeWaitingMail(tx, 1)
    if (!mail) return false
    if (!(await isStillTrue(tx, mail))) {
      await deleteMail(tx, mail.id)
      return true
    }
    try {
      await sendMail({
        ...writeMail(mail, ctx.ports.origin),
        to: mail.recipientEmail,
        messageId: messageIdOf(mail),
        language: mail.language,
      })
      await markMailSent(tx, mail)
    } catch (error) {
      const waitMs = Math.min(FIRST_WAIT_MS * 2 ** mail.attempts, WAIT_MAX_MS)
      await markMailFailed(tx, mail.id, reasonOf(error), waitMs)
      ctx.log.error(
        { mail: mail.id, template: mail.template, attempts: mail.attempts + 1 },
        'a mail did not leave',
      )
    }
    return true
  })
}

/** A reminder is of the deadline there was when it was written, and of what had not been submitted then. */
async function isStillTrue(tx: Db, { template, params }: OutboxRow): Promise<boolean> {
  if (template !== 'deadline-near') return true
  const { applicationId = '', closesAt = '' } = params
  return isReminderTrue(tx, applicationId, new Date(closesAt))
}

function messageIdOf(mail: Pick<OutboxRow, 'id'>): string {
  return `<${mail.id}@outbox.academy>`
}

/** The kind of failure without its text, in which a server may quote the address. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const code = 'code' in error ? String(error.code) : error.name
  const answer = 'responseCode' in error ? ` ${String(error.responseCode)}` : ''
  return code + answer
}
