import { countAttempt } from '@academy/db/auth/count-attempt'
import { asPerson } from '@academy/db/actor/as-person'
import { findApplication } from '@academy/db/grants/apply/find-application'
import { keepInvitation } from '@academy/db/grants/people/invitations'
import { DomainError } from '@academy/domain/domain-error'
import { problem, type Problem } from '@academy/domain/form/problem'
import type { Language } from '@academy/domain/text/language'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput } from '../apply/load-application.ts'

/** `email` as typed: the form is shown again with it when it does not do. */
export const inviteColleagueInput = applicationInput.extend({
  email: z.string(),
  /** The language of the page: nothing is known of whoever gets the mail. */
  language: z.enum(['en', 'cy']),
})

export type InviteColleagueResult = { ok: true } | { ok: false; problems: Problem[] }

const emailSchema = z.string().max(254).pipe(z.email())
/** Mails that one organisation may cause: enough for any team, too few to bother anybody. */
const INVITATIONS_MAX = 20
const WINDOW_MS = 60 * 60 * 1000

/**
 * Invites an address to the organisation of one's own application as a contributor, for 14 days: the invitation and
 * its mail are one statement. Whether anybody has the address is not looked up, so that nothing can tell. Three
 * statements and the audit's. Refuses with `signed-out`; `not-found` for somebody else's; `refused` because
 * `not-lead`; `too-many` after twenty in an hour.
 */
export async function inviteColleague(
  ctx: ServiceContext,
  { applicationId, email: typed, language }: z.output<typeof inviteColleagueInput>,
): Promise<InviteColleagueResult> {
  const personId = requirePerson(ctx)
  const email = emailSchema.safeParse(typed.trim().toLowerCase())
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const application = await findApplication(tx, applicationId, personId)
    if (!application) throw new DomainError('not-found')
    if (application.role !== 'lead') throw new DomainError('refused', 'not-lead')
    if (!email.success) {
      return { ok: false, problems: [problem('email', typed.trim() === '' ? 'required' : 'not-an-email')] }
    }
    const { organisation, round } = application
    const count = await countAttempt(tx, `invitation|${organisation.id}`, WINDOW_MS)
    if (count > INVITATIONS_MAX) throw new DomainError('too-many')
    const params = { url: signInUrl(ctx, language), organisation: organisation.name.replace(/\s+/g, ' ') }
    const invitationId = await keepInvitation(tx, {
      organisationId: organisation.id,
      email: email.data,
      invitedBy: personId,
      mail: { language, params, sample: round.fictional },
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'organisation.member-invited',
      subjectKind: 'organisation',
      subjectId: organisation.id,
      at,
      detail: { invitationId },
    })
    return { ok: true }
  })
}

function signInUrl(ctx: ServiceContext, language: Language): string {
  return new URL(language === 'cy' ? '/cy/sign-in' : '/sign-in', requirePort(ctx, 'origin')).href
}
