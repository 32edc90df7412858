import { auditEventTable } from '@academy/db/audit/audit-tables'
import { applicationTable, roundTable } from '@academy/db/grants/grants-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { roundRoles } from '@academy/domain/grants/round-state'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { beginCorrection } from '../apply/correct-application.ts'
import { saveSection } from '../apply/save-section.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { getApplicationForStaff } from './get-application-for-staff.ts'
import { listApplications, listApplicationsInput } from './list-applications.ts'
import { reopenApplication } from './reopen-application.ts'
import { writeNote } from './write-note.ts'

const { db, as, statements } = useTestDatabase()
const { contextOf, person, applicant, roundStaff, moveDeadline, key } = arrangeGrants(db, () =>
  as('academy_grants'),
)
const list = (ctx: ServiceContext, slug: string, more: object = {}) =>
  listApplications(ctx, listApplicationsInput.parse({ slug, ...more }))
const referenceOf = async (id: string) =>
  (await db.select().from(applicationTable).where(eq(applicationTable.id, id)))[0]?.reference ?? ''
const withOrigin = (ctx: ServiceContext) => ({
  ...ctx,
  ports: { ...ctx.ports, origin: 'https://grants.example' },
})

/** A submitted application and the fund manager of its round. */
async function submitted() {
  const one = await applicant()
  const receipt = await submitApplication(one.ctx, {
    applicationId: one.applicationId,
    idempotencyKey: key(),
  })
  const manager = withOrigin(await roundStaff(one.roundSlug, 'fund-manager'))
  const where = { slug: one.roundSlug, reference: await referenceOf(one.applicationId) }
  return { ...one, receipt, manager, where }
}

/** Seals a round, as its version would have. */
const seal = (slug: string) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL session_replication_role = replica`)
    await tx.update(roundTable).set({ sealedUntilClosing: true }).where(eq(roundTable.slug, slug))
  })

describe('the list of a round', () => {
  it('shows states, instants and what is asked for, in three statements', async () => {
    const { roundSlug, manager, where } = await submitted()
    statements.length = 0
    const page = await list(manager, roundSlug)
    expect(statements.length).toBeLessThanOrEqual(3)
    expect(page).toMatchObject({
      counts: { draft: 0, submitted: 1 },
      total: 1,
      applications: [
        { reference: where.reference, status: 'submitted', askedPence: 40_800_000n, late: false },
      ],
    })
  })

  it('finds by any part of a name, by reference and by a number on a register, and by state', async () => {
    const { roundSlug, manager, where, organisationId } = await submitted()
    await db.execute(
      sql`UPDATE grants.organisation SET name = 'Example Côr y Bont' WHERE id = ${organisationId}`,
    )
    const found = async (more: object) => (await list(manager, roundSlug, more)).applications.length
    expect(await found({ text: 'cor Y' })).toBe(1)
    expect(await found({ text: where.reference.slice(0, 6).toLowerCase() })).toBe(1)
    expect(await found({ text: 'nothing of the kind' })).toBe(0)
    expect(await found({ text: '%' })).toBe(0)
    expect(await found({ status: 'submitted' })).toBe(1)
    expect(await found({ status: 'draft' })).toBe(0)
  })

  it('is for the roles that read, and for nobody else', async () => {
    const { ctx, roundSlug } = await submitted()
    for (const role of roundRoles) {
      const staff = await roundStaff(roundSlug, role)
      expect([role, await refusalOf(list(staff, roundSlug))]).toEqual([
        role,
        role === 'assessor' ? 'not-allowed' : 'not refused',
      ])
    }
    expect(await refusalOf(list(ctx, roundSlug))).toBe('not-found')
    const other = contextOf(await person('fund-manager'), ['fund-manager'])
    expect(await refusalOf(list(other, roundSlug))).toBe('not-found')
  })
})

describe('a submission', () => {
  it('is read from the copy that was hashed, not from what was typed since', async () => {
    const { ctx, applicationId, manager, where, receipt } = await submitted()
    await beginCorrection(ctx, { applicationId })
    const values = { involvement: 'Typed afterwards.' }
    await saveSection(ctx, { applicationId, section: 'people', values, baseVersions: { involvement: 1 } })
    const page = await getApplicationForStaff(manager, where)
    expect(page.submissions).toHaveLength(1)
    expect(page.submissions[0]).toMatchObject({ sha256: receipt.sha256, no: 1, changed: null })
    expect(JSON.stringify(page.submissions[0]?.sections)).not.toContain('Typed afterwards.')
    await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    const again = await getApplicationForStaff(manager, where)
    expect(again.submissions.map(({ no, changed }) => [no, changed?.map(({ field }) => field.name)])).toEqual(
      [
        [2, ['involvement']],
        [1, undefined],
      ],
    )
    expect(again.submissions[0]?.changed).toMatchObject([
      { before: 'Twelve people wrote the first outline.', after: 'Typed afterwards.' },
    ])
  })

  it('shows its sums as numbers', async () => {
    const { manager, where } = await submitted()
    const { submissions } = await getApplicationForStaff(manager, where)
    expect(submissions[0]?.years.map(({ grantPence }) => grantPence)).toEqual([
      24_000_000n,
      12_000_000n,
      4_800_000n,
    ])
  })

  it('leaves a trace of whoever read it, once an hour', async () => {
    const { manager, where } = await submitted()
    await getApplicationForStaff(manager, where)
    await getApplicationForStaff(manager, where)
    const read = await db.select().from(auditEventTable).where(eq(auditEventTable.event, 'submission.read'))
    const { actor } = manager
    expect(read.filter(({ actorId }) => actor.kind === 'person' && actorId === actor.id)).toHaveLength(1)
  })

  it('of a sealed round is read by nobody before its last instant, by no list, page or number, and the log proves it', async () => {
    const { roundSlug, manager, where } = await submitted()
    await seal(roundSlug)
    const traces = async () =>
      (await db.select().from(auditEventTable).where(eq(auditEventTable.event, 'submission.read'))).length
    const before = await traces()
    expect(await getApplicationForStaff(manager, where)).toMatchObject({ sealed: true, submissions: [] })
    expect((await list(manager, roundSlug)).applications).toMatchObject([
      { status: 'submitted', askedPence: null },
    ])
    expect(await traces()).toBe(before)
    await moveDeadline(roundSlug, new Date(Date.now() - 1000))
    expect((await getApplicationForStaff(manager, where)).submissions).toHaveLength(1)
    expect((await list(manager, roundSlug)).applications[0]?.askedPence).toBe(40_800_000n)
    expect(await traces()).toBe(before + 1)
  })

  it('of another round does not exist, and a draft has states and no answers', async () => {
    const { where } = await submitted()
    const { manager: other } = await submitted()
    expect(await refusalOf(getApplicationForStaff(other, where))).toBe('not-found')
    const draft = await applicant()
    const manager = await roundStaff(draft.roundSlug, 'fund-manager')
    const reference = await referenceOf(draft.applicationId)
    const page = await getApplicationForStaff(manager, { slug: draft.roundSlug, reference })
    expect(page).toMatchObject({ status: 'draft', submissions: [] })
  })
})

describe('what staff do', () => {
  it('opens named sections again until an instant, tells the leads why, and what was sent stands', async () => {
    const { ctx, personId, applicationId, manager, where } = await submitted()
    const untilLocal = `${new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)}T12:00`
    const wanted = {
      ...where,
      sections: ['budget', 'no-such-section'],
      untilLocal,
      reason: 'Year 2 is unclear.',
    }
    expect(
      await reopenApplication(manager, { ...wanted, untilLocal: '2020-01-03T12:00', reason: ' ' }),
    ).toEqual({
      ok: false,
      problems: ['until-past', 'reason-missing'],
    })
    expect(await reopenApplication(manager, wanted)).toEqual({ ok: true, told: 1 })
    const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, applicationId))
    expect(row).toMatchObject({ status: 'reopened', reopenedSections: ['budget'] })
    expect(row?.standingSubmissionId).not.toBeNull()
    const save = (section: string, values: Record<string, string>) =>
      refusalOf(saveSection(ctx, { applicationId, section, values, baseVersions: {} }))
    expect(await save('people', { involvement: 'x' })).toBe('refused: section-closed')
    expect(await save('budget', { 'budget-notes': 'Clear now.' })).toBe('not refused')
    const mails = await db.select().from(outboxTable).where(eq(outboxTable.template, 'application-reopened'))
    expect(mails.map(({ recipientId }) => recipientId)).toEqual([personId])
    expect(await refusalOf(reopenApplication(manager, wanted))).toBe('refused: not-submitted')
  })

  it('reopens nothing without the role, and leaves no note for applicants to see', async () => {
    const { ctx, roundSlug, manager, where } = await submitted()
    const finance = withOrigin(await roundStaff(roundSlug, 'finance'))
    const auditor = await roundStaff(roundSlug, 'auditor')
    const wanted = { ...where, sections: [], untilLocal: '2040-01-06T12:00', reason: 'Why.' }
    expect(await refusalOf(reopenApplication(finance, wanted))).toBe('not-allowed')
    await writeNote(manager, { ...where, body: 'Ask about year 2.' })
    expect(await refusalOf(writeNote(auditor, { ...where, body: 'x' }))).toBe('not-allowed')
    expect(await refusalOf(writeNote(ctx, { ...where, body: 'x' }))).toBe('not-found')
    expect((await getApplicationForStaff(auditor, where)).notes).toMatchObject([
      { body: 'Ask about year 2.' },
    ])
    const { rows } = await as('academy_grants').transaction(async (tx) => {
      const id = ctx.actor.kind === 'person' ? ctx.actor.id : ''
      await tx.execute(sql`SELECT set_config('app.person_id', ${id}, true)`)
      return tx.execute(sql`SELECT id FROM grants.staff_note`)
    })
    expect(rows).toEqual([])
  })
})
