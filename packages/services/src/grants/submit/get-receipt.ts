import { findEvents } from '@academy/db/audit/find-events'
import { asPerson } from '@academy/db/actor/as-person'
import { findReceipt } from '@academy/db/grants/submit/find-receipt'
import { DomainError } from '@academy/domain/domain-error'
import type { Words } from '@academy/domain/text/words'
import type { ApplicationStatus } from '@academy/domain/grants/application-state'
import type { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput } from '../apply/load-application.ts'
import { requirePerson } from '../../actor/require-person.ts'
import type { Receipt } from './submit-application.ts'

export const getReceiptInput = applicationInput

export interface ReceiptPage extends Receipt {
  /** It came after everybody's last instant, and was taken by the ruling on a plea. */
  lateByRuling: boolean
  reference: string
  status: ApplicationStatus
  organisationName: string
  round: { slug: string; name: Words; fictional: boolean; closesAt: Date }
  /** The text that `sha256` is of, to be kept and checked by anybody. */
  canonicalJson: string
  /** The event of the audit log that says it was submitted, and its place there once it is sealed. */
  logEntry: { eventId: string; seq: bigint | null } | null
}

/** The receipt of one's own application. Three statements. Refuses with `not-found` before it was submitted. */
export async function getReceipt(
  ctx: ServiceContext,
  input: z.output<typeof getReceiptInput>,
): Promise<ReceiptPage> {
  const personId = requirePerson(ctx)
  const found = await asPerson(ctx.db, personId, (tx) => findReceipt(tx, input.applicationId, personId))
  if (!found) throw new DomainError('not-found')
  const [event] = await findEvents(ctx.db, {
    event: 'application.submitted',
    subjectKind: 'application',
    subjectId: input.applicationId,
    rowsMax: 1,
  })
  const { slug, name, nameCy, fictional, closesAt } = found.round
  return {
    ...found,
    round: { slug, name: { en: name, cy: nameCy }, fictional, closesAt },
    logEntry: event ? { eventId: event.id, seq: event.seq } : null,
  }
}
