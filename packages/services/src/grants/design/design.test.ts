import { outboxTable } from '@academy/db/mail/mail-tables'
import {
  roundDraftTable,
  roundEventTable,
  roundRoleTable,
  roundTable,
} from '@academy/db/grants/grants-tables'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { personTable } from '@academy/db/auth/auth-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { startApplication } from '../apply/start-application.ts'
import { getRound } from '../round/get-round.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { createRound } from './create-round.ts'
import { editDesign } from './edit-design.ts'
import { decideExtension, proposeExtension } from './extend-deadline.ts'
import { getDesign } from './get-design.ts'
import { listMyRounds } from './list-my-rounds.ts'
import { decideOnRound, proposeRound, publishRound } from './move-round.ts'
import { previewRound } from './preview-round.ts'
import { endRoundRole, giveRole } from './round-people.ts'

const { db, as } = useTestDatabase()
const { contextOf, person, organisation } = arrangeGrants(db, () => as('academy_grants'))

const withOrigin = (ctx: ServiceContext): ServiceContext => ({
  ...ctx,
  ports: { origin: 'https://grants.example' },
})
const staff = async () => withOrigin(contextOf(await person('fund-manager'), ['fund-manager']))
const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')
const emailOf = async (ctx: ServiceContext) =>
  (
    await db
      .select({ email: personTable.email })
      .from(personTable)
      .where(eq(personTable.id, idOf(ctx)))
  )[0]?.email ?? ''
let counter = 0

/** A round begun from a template by a fund manager, with a senior officer. */
async function begun() {
  counter += 1
  const slug = `example-designed-${counter}`
  const [manager, officer] = [await staff(), await staff()]
  await createRound(manager, {
    slug,
    name: { en: 'Example designed round', cy: 'Rownd ddyluniedig enghreifftiol' },
    template: 'hwf-2017',
    fictional: true,
  })
  await giveRole(manager, { slug, email: await emailOf(officer), role: 'senior-officer' })
  return { slug, manager, officer }
}

/** The same, open for applications since an hour. */
async function onShow() {
  const round = await begun()
  const { slug, manager, officer } = round
  const { edition } = await getDesign(manager, { slug })
  const local = new Date(Date.now() - 26 * 3_600_000).toISOString().slice(0, 16)
  await editDesign(manager, {
    slug,
    edition,
    edits: [{ op: 'set', path: ['timetable', 'opens', 'local'], value: local }],
  })
  await proposeRound(manager, { slug })
  await decideOnRound(officer, { slug, approve: true })
  await publishRound(manager, { slug })
  return round
}

describe('a round that is designed', () => {
  it('is seen by nobody but its staff until a second person has approved it and it is published', async () => {
    const { slug, manager, officer } = await begun()
    const visitor = { ...manager, actor: { kind: 'public' as const } }
    expect(await refusalOf(getRound(visitor, { slug }))).toBe('not-found')
    const stranger = await staff()
    expect(await refusalOf(getDesign(stranger, { slug }))).toBe('not-found')
    expect(await refusalOf(publishRound(manager, { slug }))).toBe('refused: not-approved')
    await proposeRound(manager, { slug })
    expect(await refusalOf(proposeRound(manager, { slug }))).toBe('refused: waits-already')
    expect(await refusalOf(decideOnRound(manager, { slug, approve: true }))).toBe('not-allowed')
    await decideOnRound(officer, { slug, approve: true })
    expect(await refusalOf(getRound(visitor, { slug }))).toBe('not-found')
    await publishRound(manager, { slug })
    expect(await getRound(visitor, { slug })).toMatchObject({
      name: { en: 'Example designed round' },
      phase: 'upcoming',
    })
    const { state, changed, events } = await getDesign(officer, { slug })
    expect(state).toMatchObject({ status: 'published', pending: null })
    expect(changed).toBe(false)
    expect(events.map(({ kind }) => kind)).toEqual(['drafted', 'proposed', 'approved', 'published'])
  })

  it('is sent back with a reason, and approved by nobody who proposed it, whatever roles he has', async () => {
    const { slug, manager, officer } = await begun()
    await db.insert(roundRoleTable).values({
      roundId:
        (await db.select({ id: roundTable.id }).from(roundTable).where(eq(roundTable.slug, slug)))[0]?.id ??
        '',
      personId: idOf(manager),
      role: 'senior-officer',
    })
    await proposeRound(manager, { slug })
    expect(await refusalOf(decideOnRound(manager, { slug, approve: true }))).toBe('refused: proposed-it')
    await decideOnRound(officer, { slug, approve: false, reason: 'The Welsh is missing.' })
    const { events, state } = await getDesign(manager, { slug })
    expect(events.at(-1)).toMatchObject({ kind: 'sent-back', reason: 'The Welsh is missing.' })
    expect(state.pending).toBeNull()
    expect(await refusalOf(decideOnRound(officer, { slug, approve: true }))).toBe('refused: nothing-waits')
  })

  it('cannot be proposed while something is missing, and says what', async () => {
    const { slug, manager } = await begun()
    await editDesign(manager, { slug, edition: 1, edits: [{ op: 'set', path: ['name', 'cy'], value: ' ' }] })
    const { problems } = await getDesign(manager, { slug })
    expect(problems).toMatchObject([{ path: 'name.cy', code: 'text-missing', severity: 'must' }])
    await expect(proposeRound(manager, { slug })).rejects.toMatchObject({
      reason: 'problems',
      details: { count: 1 },
    })
  })

  it('is written over by nobody who looked at an older edition', async () => {
    const { slug, manager } = await begun()
    const edits = [{ op: 'set' as const, path: ['summary', 'en'], value: 'A.' }]
    expect(await editDesign(manager, { slug, edition: 1, edits })).toEqual({ ok: true, edition: 2 })
    expect(await refusalOf(editDesign(manager, { slug, edition: 1, edits }))).toBe(
      'conflict: changed-meanwhile',
    )
    const both = await Promise.allSettled([
      editDesign(manager, { slug, edition: 2, edits }),
      editDesign(manager, { slug, edition: 2, edits }),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('takes nothing that is no round, and says where it is not', async () => {
    const { slug, manager } = await begun()
    const result = await editDesign(manager, {
      slug,
      edition: 1,
      edits: [{ op: 'set', path: ['money', 'taperPercent', 0], value: 90 }],
    })
    expect(result).toMatchObject({ ok: false, invalid: [{ path: 'money.taperPercent' }] })
    const [draft] = await db
      .select({ edition: roundDraftTable.edition })
      .from(roundDraftTable)
      .innerJoin(roundTable, eq(roundTable.id, roundDraftTable.roundId))
      .where(eq(roundTable.slug, slug))
    expect(draft?.edition).toBe(1)
  })

  it('has an address that no other round has', async () => {
    const { slug, manager } = await begun()
    const again = createRound(manager, {
      slug,
      name: { en: 'A', cy: 'B' },
      template: 'hwf-2017',
      fictional: true,
    })
    expect(await refusalOf(again)).toBe('conflict: slug-taken')
  })

  it('is previewed from the copy that is worked on', async () => {
    const { slug, manager } = await begun()
    await editDesign(manager, {
      slug,
      edition: 1,
      edits: [{ op: 'set', path: ['name', 'en'], value: 'Example preview' }],
    })
    const preview = await previewRound(manager, { slug, section: 'budget' })
    expect(preview.round.name.en).toBe('Example preview')
    expect(preview.section?.slug).toBe('budget')
    expect(await refusalOf(previewRound(manager, { slug, section: 'none' }))).toBe('not-found')
  })
})

describe('a round on show', () => {
  it('closes later once a second person approves, and everybody who applies is told, each once', async () => {
    const { slug, manager, officer } = await onShow()
    const applicants = [await person(), await person()]
    for (const each of applicants) {
      await startApplication(contextOf(each), { roundSlug: slug, organisationId: await organisation(each) })
    }
    const before = (await getDesign(manager, { slug })).round
    const later = `${new Date(before.closesAt.getTime() + 7 * 86_400_000).toISOString().slice(0, 10)}T12:00`
    const earlier = proposeExtension(manager, { slug, closesAtLocal: '2026-01-05T12:00', reason: '' })
    expect(await earlier).toEqual({ ok: false, problems: ['not-later', 'reason-missing'] })
    const reason = 'The service was away for four hours.'
    expect(await proposeExtension(manager, { slug, closesAtLocal: later, reason })).toEqual({ ok: true })
    const { extension } = await getDesign(officer, { slug })
    const eventId = extension?.eventId ?? ''
    expect(await refusalOf(decideExtension(manager, { slug, eventId, approve: true }))).toBe('not-allowed')
    expect(await decideExtension(officer, { slug, eventId, approve: true })).toEqual({ told: 2 })
    expect((await getDesign(manager, { slug })).round.closesAtLocal).toBe(later)
    const mails = await db.select().from(outboxTable).where(eq(outboxTable.template, 'deadline-extended'))
    expect(new Set(mails.map(({ recipientId }) => recipientId))).toEqual(new Set(applicants))
    expect(mails[0]?.params).toMatchObject({ reason, url: 'https://grants.example/applications' })
    const told = await db
      .select()
      .from(auditEventTable)
      .where(and(eq(auditEventTable.event, 'round.extension-approved'), sql`detail ->> 'told' = '2'`))
    expect(told).toHaveLength(1)
  })

  it('is amended with what a second person approved, says why, and takes the drafts along', async () => {
    const { slug, manager, officer } = await onShow()
    const applicant = await person()
    await startApplication(contextOf(applicant), {
      roundSlug: slug,
      organisationId: await organisation(applicant),
    })
    const { edition } = await getDesign(manager, { slug })
    await editDesign(manager, {
      slug,
      edition,
      edits: [{ op: 'set', path: ['summary', 'en'], value: 'Changed.' }],
    })
    await proposeRound(manager, { slug })
    await decideOnRound(officer, { slug, approve: true })
    expect(await refusalOf(publishRound(manager, { slug }))).toBe('refused: reason-missing')
    await publishRound(manager, { slug, reason: 'The summary was wrong.' })
    const [{ ofDraft, inForce } = { ofDraft: '', inForce: '-' }] = (
      await db.execute<{ ofDraft: string; inForce: string }>(sql`
        SELECT round_version_id AS "ofDraft", round.version_id AS "inForce" FROM grants.application
        JOIN grants.round ON round.id = round_id WHERE round.slug = ${slug}`)
    ).rows
    expect(ofDraft).toBe(inForce)
    const mails = await db.select().from(outboxTable).where(eq(outboxTable.template, 'round-amended'))
    expect(mails.map(({ recipientId }) => recipientId)).toEqual([applicant])
  })
})

describe('the people of a round', () => {
  it('are given roles by a fund manager of it, by an address that somebody has signed in with', async () => {
    const { slug, manager, officer } = await begun()
    expect(await giveRole(manager, { slug, email: 'nobody@example.test', role: 'assessor' })).toEqual({
      ok: false,
      problem: 'unknown-person',
    })
    expect(await giveRole(manager, { slug, email: await emailOf(manager), role: 'senior-officer' })).toEqual({
      ok: false,
      problem: 'own-role',
    })
    const asked = giveRole(officer, { slug, email: await emailOf(manager), role: 'finance' })
    expect(await refusalOf(asked)).toBe('not-allowed')
    expect((await listMyRounds(officer)).map((round) => [round.slug, round.roles])).toEqual([
      [slug, ['senior-officer']],
    ])
  })

  it('lose them, and with them the sight of the round', async () => {
    const { slug, manager, officer } = await begun()
    await endRoundRole(manager, { slug, personId: idOf(officer), role: 'senior-officer' })
    expect(await refusalOf(getDesign(officer, { slug }))).toBe('not-found')
    const own = endRoundRole(manager, { slug, personId: idOf(manager), role: 'fund-manager' })
    expect(await refusalOf(own)).toBe('refused: own-role')
  })

  it('are told of nobody else: a manager of one round writes to no applicant of another', async () => {
    const { slug } = await onShow()
    const applicant = await person()
    await startApplication(contextOf(applicant), {
      roundSlug: slug,
      organisationId: await organisation(applicant),
    })
    const { manager: other } = await begun()
    const [event] = await db
      .select({ id: roundEventTable.id })
      .from(roundEventTable)
      .innerJoin(roundTable, eq(roundTable.id, roundEventTable.roundId))
      .where(and(eq(roundTable.slug, slug), eq(roundEventTable.kind, 'published')))
    const { rows } = await as('academy_grants').transaction(async (tx) => {
      await tx.execute(sql`SELECT set_config('app.person_id', ${idOf(other)}, true)`)
      return tx.execute(
        sql`SELECT grants.tell_applicants(${event?.id}, 'round-amended', '{}'::jsonb) AS told`,
      )
    })
    expect(rows).toEqual([{ told: '0' }])
  })
})
