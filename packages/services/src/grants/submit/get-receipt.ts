import { findEvents } from '@academy/db/audit/find-events'
import { asPerson } from '@academy/db/actor/as-person'
import { findReceipt } from '@academy/db/grants/submit/find-receipt'
import { DomainError } from '@academy/domain/domain-error'
import type { Words } from '@academy/domain/text/words'
import type { ApplicationStatus } from '@academy/domain/grants/application-state'
import { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput } from '../apply/load-application.ts'
import { requirePerson } from '../../actor/require-person.ts'
import type { Receipt } from './submit-application.ts'

/** Of which the place in the log is looked up; more than anybody corrects. */
const SUBMISSIONS_MAX = 200

export const getReceiptInput = applicationInput.extend({
  /** Of an earlier submission; without it, the one that stands. */
  no: z.number().int().min(1).max(1_000_000).optional(),
})

export interface ReceiptPage extends Receipt {
  /** It came after everybody's last instant, and was taken by the ruling on a plea. */
  lateByRuling: boolean
  /** Its number among the submissions of the application, from 1, and whether it is the one that counts. */
  no: number
  stands: boolean
  /** The receipt of every submission, the newest first. */
  all: { no: number; receiptNumber: string; submittedAt: Date }[]
  reference: string
  status: ApplicationStatus
  organisationName: string
  round: { slug: string; name: Words; fictional: boolean; test: boolean; closesAt: Date }
  /** The text that `sha256` is of, to be kept and checked by anybody. */
  canonicalJson: string
  /** The event of the audit log that says it was submitted, and its place there once it is sealed. */
  logEntry: { eventId: string; seq: bigint | null } | null
}

/** A receipt of one's own application. Three statements. Refuses with `not-found` before it was submitted. */
export async function getReceipt(
  ctx: ServiceContext,
  input: z.output<typeof getReceiptInput>,
): Promise<ReceiptPage> {
  const personId = requirePerson(ctx)
  const found = await asPerson(ctx.db, personId, (tx) =>
    findReceipt(tx, input.applicationId, personId, input.no),
  )
  if (!found) throw new DomainError('not-found')
  const events = await findEvents(ctx.db, {
    event: 'application.submitted',
    subjectKind: 'application',
    subjectId: input.applicationId,
    rowsMax: SUBMISSIONS_MAX,
  })
  const event = events.find(({ detail }) => detail['receiptNumber'] === found.receiptNumber)
  const { slug, name, nameCy, fictional, test, closesAt } = found.round
  return {
    ...found,
    all: found.all.map((one) => ({ ...one, submittedAt: new Date(one.submittedAt) })),
    round: { slug, name: { en: name, cy: nameCy }, fictional, test, closesAt },
    logEntry: event ? { eventId: event.id, seq: event.seq } : null,
  }
}
