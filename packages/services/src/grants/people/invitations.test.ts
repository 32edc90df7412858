import { auditEventTable } from '@academy/db/audit/audit-tables'
import { personTable } from '@academy/db/auth/auth-tables'
import { asPerson } from '@academy/db/actor/as-person'
import {
  invitationTable,
  organisationMemberTable,
  organisationMembershipTable,
} from '@academy/db/grants/grants-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, desc, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { createAuth } from '../../auth/create-auth.ts'
import { confirmSignInLink, requestSignInLink } from '../../auth/sign-in.ts'
import { acceptInvitations } from './accept-invitations.ts'
import { getColleagues } from './get-colleagues.ts'
import { inviteColleague } from './invite-colleague.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'

const { db, as, statements } = useTestDatabase()
const { contextOf, person, applicant } = arrangeGrants(db, () => as('academy_grants'))
const log = { info: () => {}, error: () => {} }
const origin = 'https://grants.example.org'
const auth = createAuth({
  db: as('academy_auth'),
  secret: 'a secret of more than thirty-two characters',
  baseUrl: origin,
  demo: false,
  log,
  atSignIn: [(personId) => acceptInvitations(as('academy_grants'), personId)],
})
const language = 'en' as const
let counter = 0

/** A lead with an application, and an address that nobody has. */
async function arrange(contributor = '') {
  counter += 1
  const { ctx, ...rest } = await applicant({ filled: false, contributor })
  return { ...rest, ctx: { ...ctx, ports: { origin } }, email: `colleague-${counter}@example.test` }
}

const mailsTo = (email: string) =>
  db.select().from(outboxTable).where(eq(outboxTable.recipientEmail, email)).orderBy(desc(outboxTable.id))
const eventsAbout = async (organisationId: string) =>
  (
    await db
      .select()
      .from(auditEventTable)
      .where(eq(auditEventTable.subjectId, organisationId))
      .orderBy(auditEventTable.id)
  ).filter(({ event }) => event.startsWith('organisation.'))

/** Signs in by a link, as whoever reads that mailbox. */
async function signIn(email: string): Promise<string> {
  const source = { headers: new Headers(), clientAddress: `198.51.100.${(counter += 1)}` }
  await requestSignInLink(auth, { email, language }, source)
  const [mail] = await mailsTo(email)
  const token = new URL(mail?.params['url'] ?? '').searchParams.get('token') ?? ''
  await confirmSignInLink(auth, { token, language }, source)
  const [found] = await db
    .select({ id: personTable.id })
    .from(personTable)
    .where(eq(personTable.email, email))
  return found?.id ?? ''
}

const rolesOf = (organisationId: string, personId: string) =>
  db
    .select({ role: organisationMemberTable.role })
    .from(organisationMemberTable)
    .where(
      and(
        eq(organisationMemberTable.organisationId, organisationId),
        eq(organisationMemberTable.personId, personId),
      ),
    )

describe('inviting', () => {
  it('keeps the invitation, its mail and an event without the address, in three statements and the audit’s', async () => {
    const { ctx, applicationId, organisationId, email } = await arrange()
    statements.length = 0
    const typed = ` ${email.toUpperCase()} `
    expect(await inviteColleague(ctx, { applicationId, email: typed, language })).toEqual({ ok: true })
    expect(statements).toHaveLength(4)
    const mails = await mailsTo(email)
    expect(mails).toMatchObject([
      {
        template: 'invitation',
        sample: true,
        params: {
          url: expect.stringMatching(/^https:\/\/grants\.example\.org\/invitations\/[\w-]{43}$/),
          organisation: expect.stringMatching(/^Example Organisation/),
          inviter: expect.stringMatching(/^Person \d+ Example$/),
          role: 'contributor',
          round: expect.any(String),
          closesAt: expect.stringMatching(/Z$/),
        },
      },
    ])
    const events = await eventsAbout(organisationId)
    expect(events.map(({ event }) => event)).toEqual(['organisation.member-invited'])
    expect(JSON.stringify(events[0]?.detail)).not.toContain('@')
    const { invitations } = await getColleagues(ctx, { applicationId })
    const days = ((invitations[0]?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000
    expect(invitations).toMatchObject([{ email, expired: false }])
    expect(days).toBeGreaterThan(13.9)
    expect(days).toBeLessThanOrEqual(14)
  })

  it('sends the same statements and gives the same answer whether or not anybody has the address', async () => {
    const { ctx, applicationId, email } = await arrange()
    const other = await person()
    const [known] = await db.select().from(personTable).where(eq(personTable.id, other))
    const invite = async (to: string) => {
      statements.length = 0
      const answer = await inviteColleague(ctx, { applicationId, email: to, language })
      return { answer, sent: [...statements] }
    }
    const unknown = await invite(email)
    expect(await invite(known?.email ?? '')).toEqual(unknown)
  })

  it('a second time makes the first last longer', async () => {
    const { ctx, applicationId, email } = await arrange()
    await inviteColleague(ctx, { applicationId, email, language })
    await db
      .update(invitationTable)
      .set({ expiresAt: new Date(0) })
      .where(eq(invitationTable.email, email))
    expect((await getColleagues(ctx, { applicationId })).invitations).toMatchObject([{ expired: true }])
    await inviteColleague(ctx, { applicationId, email, language })
    expect((await getColleagues(ctx, { applicationId })).invitations).toMatchObject([
      { email, expired: false },
    ])
  })

  it('is for leads: a contributor is refused, sees no address, and the database refuses too', async () => {
    const contributor = await person()
    const { ctx, applicationId, organisationId, email } = await arrange(contributor)
    const theirs = { ...contextOf(contributor), ports: { origin } }
    expect(await refusalOf(inviteColleague(theirs, { applicationId, email, language }))).toBe(
      'refused: not-lead',
    )
    await inviteColleague(ctx, { applicationId, email, language })
    const page = await getColleagues(theirs, { applicationId })
    expect(page).toMatchObject({ role: 'contributor', invitations: [] })
    const [invitation] = await db.select().from(invitationTable).where(eq(invitationTable.email, email))
    const withdraw = withdrawInvitation(theirs, { applicationId, invitationId: invitation?.id ?? '' })
    expect(await refusalOf(withdraw)).toBe('refused: not-lead')
    const past = asPerson(as('academy_grants'), contributor, (tx) =>
      tx.execute(sql`INSERT INTO grants.invitation (organisation_id, email, invited_by)
                     VALUES (${organisationId}, 'me@example.test', ${contributor})`),
    )
    await expect(past).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('into somebody else’s organisation is not found, and neither is withdrawing there', async () => {
    const { ctx, applicationId, email } = await arrange()
    const stranger = await arrange()
    const invite = inviteColleague(stranger.ctx, { applicationId, email, language })
    expect(await refusalOf(invite)).toBe('not-found')
    await inviteColleague(ctx, { applicationId, email, language })
    const [invitation] = await db.select().from(invitationTable).where(eq(invitationTable.email, email))
    const invitationId = invitation?.id ?? ''
    for (const id of [applicationId, stranger.applicationId]) {
      const work = withdrawInvitation(stranger.ctx, { applicationId: id, invitationId })
      expect(await refusalOf(work)).toBe('not-found')
    }
    expect(await refusalOf(getColleagues(stranger.ctx, { applicationId }))).toBe('not-found')
  })

  it('says what is wrong with an address, and stops after twenty in an hour', async () => {
    const { ctx, applicationId } = await arrange()
    const invite = (email: string) => inviteColleague(ctx, { applicationId, email, language })
    expect(await invite(' ')).toMatchObject({ ok: false, problems: [{ code: 'required' }] })
    expect(await invite('nobody')).toMatchObject({ ok: false, problems: [{ code: 'not-an-email' }] })
    for (let each = 0; each < 20; each += 1) await invite(`team-${each}@example.test`)
    expect(await refusalOf(invite('one-more@example.test'))).toBe('too-many')
    expect(await mailsTo('one-more@example.test')).toEqual([])
  })
})

describe('an invitation', () => {
  it('is accepted by signing in with its address, once, as a contributor', async () => {
    const { ctx, applicationId, organisationId, email } = await arrange()
    await inviteColleague(ctx, { applicationId, email, language })
    const colleague = await signIn(email)
    expect(await rolesOf(organisationId, colleague)).toEqual([{ role: 'contributor' }])
    expect(await getColleagues(contextOf(colleague), { applicationId })).toMatchObject({
      role: 'contributor',
    })
    expect((await getColleagues(ctx, { applicationId })).invitations).toEqual([])
    await signIn(email)
    expect(await rolesOf(organisationId, colleague)).toHaveLength(1)
    const events = await eventsAbout(organisationId)
    expect(events.map(({ event }) => event)).toEqual([
      'organisation.member-invited',
      'organisation.member-joined',
    ])
  })

  it('leaves a lead who accepts one a lead', async () => {
    const { ctx, applicationId, organisationId, email } = await arrange()
    await inviteColleague(ctx, { applicationId, email, language })
    const colleague = await signIn(email)
    await db
      .update(organisationMembershipTable)
      .set({ role: 'lead' })
      .where(eq(organisationMembershipTable.personId, colleague))
    await inviteColleague(ctx, { applicationId, email, language })
    await signIn(email)
    expect(await rolesOf(organisationId, colleague)).toEqual([{ role: 'lead' }])
  })

  it('lets nobody in after 14 days, after it was withdrawn, or with another address', async () => {
    const { ctx, applicationId, organisationId, email } = await arrange()
    await inviteColleague(ctx, { applicationId, email, language })
    const [invitation] = await db.select().from(invitationTable).where(eq(invitationTable.email, email))
    expect(await rolesOf(organisationId, await signIn(`not-${email}`))).toEqual([])
    await db
      .update(invitationTable)
      .set({ expiresAt: sql`now()` })
      .where(eq(invitationTable.email, email))
    expect(await rolesOf(organisationId, await signIn(email))).toEqual([])
    await inviteColleague(ctx, { applicationId, email, language })
    const invitationId = invitation?.id ?? ''
    await withdrawInvitation(ctx, { applicationId, invitationId })
    expect(await refusalOf(withdrawInvitation(ctx, { applicationId, invitationId }))).toBe('not-found')
    expect(await rolesOf(organisationId, await signIn(email))).toEqual([])
    expect((await eventsAbout(organisationId)).map(({ event }) => event)).toEqual([
      'organisation.member-invited',
      'organisation.member-invited',
      'organisation.invitation-withdrawn',
    ])
  })
})
