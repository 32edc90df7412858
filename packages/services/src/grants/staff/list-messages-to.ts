import { asPerson } from '@academy/db/actor/as-person'
import { findApplication } from '@academy/db/grants/apply/find-application'
import { findMessagesTo } from '@academy/db/grants/staff/round-messages'
import { DomainError } from '@academy/domain/domain-error'
import type { Words } from '@academy/domain/text/words'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import type { ServiceContext } from '../../service-context.ts'

export const messagesToInput = z.strictObject({ applicationId: z.uuid() })

export interface MessageTo {
  id: string
  subject: Words
  body: Words
  sentAt: Date
}

/** What the staff of its round have written to one’s own application: two statements. Refuses with `signed-out`, `not-found`. */
export async function listMessagesTo(
  ctx: ServiceContext,
  { applicationId }: z.output<typeof messagesToInput>,
): Promise<{ application: { id: string; organisationName: string; round: Words }; messages: MessageTo[] }> {
  const personId = requirePerson(ctx)
  return asPerson(ctx.db, personId, async (tx) => {
    const application = await findApplication(tx, applicationId, personId)
    if (!application) throw new DomainError('not-found')
    const rows = await findMessagesTo(tx, applicationId)
    const { organisation, round } = application
    return {
      application: {
        id: applicationId,
        organisationName: organisation.name,
        round: { en: round.name, cy: round.nameCy },
      },
      messages: rows.map(({ id, sentAt, subjectEn, subjectCy, bodyEn, bodyCy }) => ({
        id,
        sentAt,
        subject: { en: subjectEn ?? '', cy: subjectCy ?? '' },
        body: { en: bodyEn ?? '', cy: bodyCy ?? '' },
      })),
    }
  })
}
