import { countAttempt } from '@academy/db/auth/count-attempt'
import { asPerson } from '@academy/db/actor/as-person'
import type { Db } from '@academy/db/client/open-database'
import { findApplication } from '@academy/db/grants/apply/find-application'
import { findMembers } from '@academy/db/grants/organisation/find-my-organisations'
import { keepInvitation } from '@academy/db/grants/people/invitations'
import { DomainError } from '@academy/domain/domain-error'
import { problem, type Problem } from '@academy/domain/form/problem'
import { memberRoles, type MemberRole } from '@academy/domain/organisation/member-role'
import type { Language } from '@academy/domain/text/language'
import { z } from 'zod'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'
import { hashOf, newToken } from './invitation-token.ts'

/** `email` and `role` as typed: the form is shown again with them. From an application, or from an organisation. */
export const inviteColleagueInput = z.strictObject({
  applicationId: z.uuid().optional(),
  organisationId: z.uuid().optional(),
  email: z.string(),
  role: z.string().optional(),
  /** The language of the page: nothing is known of whoever gets the mail. */
  language: z.enum(['en', 'cy']),
})

export type InviteColleagueResult = { ok: true } | { ok: false; problems: Problem[] }

const emailSchema = z.string().max(254).pipe(z.email())
/** Mails that one organisation may cause: enough for any team, too few to bother anybody. */
const INVITATIONS_MAX = 20
const WINDOW_MS = 60 * 60 * 1000

interface Invited {
  organisation: { id: string; name: string }
  role: MemberRole
  inviter: string
  round: { id: string; name: string; nameCy: string; closesAt: Date; testOf: string | null } | null
}

/**
 * Invites an address to one's own organisation in a role, for 14 days: the invitation, the hash of its link and its mail are
 * one statement. The mail says who asks, for which organisation, round and until when. Whether anybody has the address is
 * not looked up, so that nothing can tell. Three statements and the audit's. Refuses with `signed-out`; `not-found` for
 * somebody else's; `refused` because `not-lead`; `too-many` after twenty in an hour.
 */
export async function inviteColleague(
  ctx: ServiceContext,
  input: z.output<typeof inviteColleagueInput>,
): Promise<InviteColleagueResult> {
  const { applicationId, email: typed, language } = input
  const personId = requirePerson(ctx)
  const email = emailSchema.safeParse(typed.trim().toLowerCase())
  const role = memberRoles.find((one) => one === (input.role ?? 'contributor'))
  return asPerson(ctx.db, personId, async (tx, { at }) => {
    const { organisation, role: own, round, inviter } = await findInviting(tx, input, personId)
    if (own !== 'lead') throw new DomainError('refused', 'not-lead')
    const problems = [
      ...(email.success ? [] : [problem('email', typed.trim() === '' ? 'required' : 'not-an-email')]),
      ...(role ? [] : [problem('role', 'not-an-option')]),
    ]
    if (!email.success || !role) return { ok: false, problems }
    const count = await countAttempt(tx, `invitation|${organisation.id}`, WINDOW_MS)
    if (count > INVITATIONS_MAX) throw new DomainError('too-many')
    const token = newToken()
    const invitationId = await keepInvitation(tx, {
      organisationId: organisation.id,
      email: email.data,
      invitedBy: personId,
      role,
      tokenHash: hashOf(token),
      application: applicationId && round ? { id: applicationId, roundId: round.id } : null,
      mail: {
        language,
        params: {
          url: invitationUrl(ctx, language, token),
          organisation: oneLine(organisation.name),
          inviter: oneLine(inviter),
          role,
          ...(round && {
            round: oneLine(language === 'cy' ? round.nameCy : round.name),
            closesAt: round.closesAt.toISOString(),
            ...(round.testOf && { test: 'yes' }),
          }),
        },
      },
    })
    await recordAudit(tx, {
      actor: ctx.actor,
      event: 'organisation.member-invited',
      subjectKind: 'organisation',
      subjectId: organisation.id,
      at,
      detail: { invitationId, role },
    })
    return { ok: true }
  })
}

async function findInviting(
  tx: Db,
  { applicationId, organisationId }: z.output<typeof inviteColleagueInput>,
  personId: string,
): Promise<Invited> {
  if (applicationId) {
    const application = await findApplication(tx, applicationId, personId)
    if (!application) throw new DomainError('not-found')
    const inviter = application.members.find((one) => one.isReader)?.name ?? ''
    return { ...application, inviter }
  }
  const members = organisationId ? await findMembers(tx, organisationId) : []
  const me = members.find((one) => one.personId === personId)
  if (!me || !organisationId) throw new DomainError('not-found')
  return {
    organisation: { id: organisationId, name: me.organisation },
    role: me.role,
    inviter: me.name,
    round: null,
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

function invitationUrl(ctx: ServiceContext, language: Language, token: string): string {
  return new URL(`${language === 'cy' ? '/cy' : ''}/invitations/${token}`, requirePort(ctx, 'origin')).href
}
