import { applicationTable } from '@academy/db/grants/grants-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { roundRoles } from '@academy/domain/grants/round-state'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { saveSection } from '../apply/save-section.ts'
import { withdrawApplication } from '../apply/withdraw-application.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { answerClarification, getClarifications } from './answer-clarification.ts'
import { askClarification } from './ask-clarification.ts'
import { getApplicationForStaff } from './get-application-for-staff.ts'
import { listApplications, listApplicationsInput } from './list-applications.ts'
import { endReopening, reopenApplication } from './reopen-application.ts'

const { db, as } = useTestDatabase()
const { applicant, person, contextOf, roundStaff, key } = arrangeGrants(db, () => as('academy_grants'))
const withOrigin = (ctx: ServiceContext) => ({
  ...ctx,
  ports: { ...ctx.ports, origin: 'https://grants.example' },
})
const inDays = (days: number) =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T12:00`

async function submitted() {
  const one = await applicant()
  await submitApplication(one.ctx, { applicationId: one.applicationId, idempotencyKey: key() })
  const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, one.applicationId))
  const manager = withOrigin(await roundStaff(one.roundSlug, 'fund-manager'))
  return { ...one, manager, where: { slug: one.roundSlug, reference: row?.reference ?? '' } }
}
const asked = async () => {
  const one = await submitted()
  const question = 'How many posts are paid in year 2?'
  await askClarification(one.manager, { ...one.where, question, dueLocal: inDays(5) })
  const { clarifications } = await getClarifications(one.ctx, { applicationId: one.applicationId })
  const [first] = clarifications
  if (!first) throw new Error('nothing was asked')
  return { ...one, clarification: first }
}
const mailsOf = (template: 'clarification-asked' | 'reopening-ended') =>
  db.select().from(outboxTable).where(eq(outboxTable.template, template))

describe('a question of staff', () => {
  it('goes to the leads by mail, is answered on their page, and the answer stands beside the submission', async () => {
    const { ctx, personId, applicationId, manager, where, clarification } = await asked()
    expect((await mailsOf('clarification-asked')).map(({ recipientId }) => recipientId)).toContain(personId)
    expect(await getApplicationForStaff(manager, where)).toMatchObject({
      clarifications: [{ question: 'How many posts are paid in year 2?', answer: null }],
    })
    const before = (await getApplicationForStaff(manager, where)).submissions
    const answer = { applicationId, clarificationId: clarification.id, answer: ' Three. ' }
    expect(await answerClarification(ctx, answer)).toEqual({ ok: true })
    const after = await getApplicationForStaff(manager, where)
    expect(after.clarifications).toMatchObject([{ answer: { text: 'Three.', isLate: false } }])
    expect(after.submissions).toEqual(before)
    const list = await listApplications(
      manager,
      listApplicationsInput.parse({ slug: where.slug, flags: ['question-answered'] }),
    )
    expect(list.total).toBe(1)
  })

  it('is answered once, not with nothing, and by nobody else', async () => {
    const { ctx, applicationId, manager, clarification } = await asked()
    const answer = { applicationId, clarificationId: clarification.id, answer: 'Three.' }
    expect(await answerClarification(ctx, { ...answer, answer: ' \n' })).toEqual({
      ok: false,
      problem: 'blank',
    })
    expect(await answerClarification(ctx, { ...answer, answer: 'x'.repeat(20_001) })).toEqual({
      ok: false,
      problem: 'too-long',
    })
    const stranger = contextOf(await person())
    expect(await refusalOf(answerClarification(stranger, answer))).toBe('not-found')
    expect(await refusalOf(answerClarification(manager, answer))).toBe('not-found')
    const both = await Promise.all([1, 2].map(() => refusalOf(answerClarification(ctx, answer))))
    expect(both.toSorted()).toEqual(['not refused', 'refused: already-answered'])
  })

  it('says when the answer came after its day', async () => {
    const { ctx, applicationId, manager, where, clarification } = await asked()
    await db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.execute(sql`UPDATE grants.clarification SET asked_at = now() - interval '2 days', due_at = now() - interval '1 day'
        WHERE id = ${clarification.id}`)
    })
    await answerClarification(ctx, { applicationId, clarificationId: clarification.id, answer: 'Three.' })
    expect(await getApplicationForStaff(manager, where)).toMatchObject({
      clarifications: [{ answer: { isLate: true } }],
    })
  })

  it('is asked by fund managers and senior officers, of what was submitted, with words and a time to come', async () => {
    const { roundSlug, where, ctx, applicationId, manager } = await submitted()
    const wanted = { ...where, question: 'Why?', dueLocal: inDays(3) }
    for (const role of roundRoles) {
      const staff = withOrigin(await roundStaff(roundSlug, role))
      const may = role === 'fund-manager' || role === 'senior-officer'
      expect([role, await refusalOf(askClarification(staff, wanted))]).toEqual([
        role,
        may ? 'not refused' : 'not-allowed',
      ])
    }
    expect(await refusalOf(askClarification(withOrigin(ctx), wanted))).toBe('not-found')
    expect(
      await askClarification(manager, { ...wanted, question: ' ', dueLocal: '2020-01-01T12:00' }),
    ).toEqual({
      ok: false,
      problems: ['question-missing', 'until-past'],
    })
    const draft = await applicant()
    const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, draft.applicationId))
    const other = withOrigin(await roundStaff(draft.roundSlug, 'fund-manager'))
    const ofDraft = { ...wanted, slug: draft.roundSlug, reference: row?.reference ?? '' }
    expect(await refusalOf(askClarification(other, ofDraft))).toBe('refused: not-submitted')
    await withdrawApplication(ctx, { applicationId })
    expect(await refusalOf(askClarification(manager, wanted))).toBe('refused: withdrawn')
  })

  it('and its answer are read by the database’s rule too, and changed by nobody', async () => {
    const { ctx, applicationId, roundSlug, clarification } = await asked()
    await answerClarification(ctx, { applicationId, clarificationId: clarification.id, answer: 'Three.' })
    const assessor = await roundStaff(roundSlug, 'assessor')
    const auditor = await roundStaff(roundSlug, 'auditor')
    const stranger = contextOf(await person())
    const seenBy = async ({ actor }: ServiceContext) =>
      as('academy_grants').transaction(async (tx) => {
        await tx.execute(
          sql`SELECT set_config('app.person_id', ${actor.kind === 'person' ? actor.id : ''}, true)`,
        )
        const { rows } =
          await tx.execute(sql`SELECT FROM grants.clarification JOIN grants.clarification_answer
          ON clarification_id = id WHERE id = ${clarification.id}`)
        return rows.length
      })
    expect([
      await seenBy(ctx),
      await seenBy(auditor),
      await seenBy(assessor),
      await seenBy(stranger),
    ]).toEqual([1, 1, 0, 0])
    await expect(db.execute(sql`UPDATE grants.clarification_answer SET answer = 'Four.'`)).rejects.toThrow()
  })
})

describe('a reopening', () => {
  it('is ended with a reason: what was sent stands, the leads are told, and nothing more can be typed', async () => {
    const { ctx, personId, applicationId, manager, where } = await submitted()
    await reopenApplication(manager, {
      ...where,
      sections: ['budget'],
      untilLocal: inDays(5),
      reason: 'Unclear.',
    })
    expect(await endReopening(manager, { ...where, reason: ' ' })).toEqual({
      ok: false,
      problems: ['reason-missing'],
    })
    expect(await endReopening(manager, { ...where, reason: 'Not needed after all.' })).toEqual({
      ok: true,
      told: 1,
    })
    const page = await getApplicationForStaff(manager, where)
    expect(page).toMatchObject({ status: 'submitted', reopenedUntil: null })
    expect(page.history.at(-1)).toMatchObject({ kind: 'reopening-ended', reason: 'Not needed after all.' })
    expect((await mailsOf('reopening-ended')).map(({ recipientId }) => recipientId)).toEqual([personId])
    const save = saveSection(ctx, {
      applicationId,
      section: 'budget',
      values: { 'budget-notes': 'x' },
      baseVersions: {},
    })
    expect(await refusalOf(save)).toBe('refused: already-submitted')
    expect(await refusalOf(endReopening(manager, { ...where, reason: 'Again.' }))).toBe(
      'refused: not-reopened',
    )
  })

  it('of names that are no sections opens nothing, rather than everything', async () => {
    const { manager, where } = await submitted()
    const wanted = { ...where, sections: ['no-such-section'], untilLocal: inDays(5), reason: 'Unclear.' }
    expect(await reopenApplication(manager, wanted)).toEqual({ ok: false, problems: ['sections-unknown'] })
  })

  it('is for the fund manager alone', async () => {
    const { roundSlug, manager, where } = await submitted()
    await reopenApplication(manager, { ...where, sections: [], untilLocal: inDays(5), reason: 'Unclear.' })
    for (const role of roundRoles.filter((each) => each !== 'fund-manager')) {
      const staff = withOrigin(await roundStaff(roundSlug, role))
      expect([role, await refusalOf(endReopening(staff, { ...where, reason: 'x' }))]).toEqual([
        role,
        'not-allowed',
      ])
    }
  })
})

describe('who works on an application', () => {
  it('is told to the staff of its round by name and role, and no address is', async () => {
    const { manager, where, roundSlug } = await submitted()
    const page = await getApplicationForStaff(manager, where)
    expect(page.people).toEqual([{ name: expect.stringMatching(/^Person \d+ Example$/), role: 'lead' }])
    const assessor = await roundStaff(roundSlug, 'assessor')
    expect(await refusalOf(getApplicationForStaff(assessor, where))).toBe('not-allowed')
  })
})
