import { asPerson } from '@academy/db/actor/as-person'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { personTable } from '@academy/db/auth/auth-tables'
import { conflictRulingTable, conflictTable } from '@academy/db/grants/assess-tables'
import {
  applicationTable,
  clarificationTable,
  organisationMembershipTable,
  organisationTable,
  staffNoteTable,
  submissionTable,
  submissionYearTable,
} from '@academy/db/grants/grants-tables'
import { exportTable } from '@academy/db/grants/export-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { foldRulings } from '@academy/domain/conflict/conflict'
import { and, eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { startApplication } from '../apply/start-application.ts'
import { pleadLate } from '../apply/late-plea.ts'
import { withdrawApplication } from '../apply/withdraw-application.ts'
import { getExportFile, listExports, requestExport } from '../staff/exports.ts'
import { getApplicationForStaff } from '../staff/get-application-for-staff.ts'
import { getRoundCharts } from '../staff/get-round-charts.ts'
import { listApplications, listApplicationsInput } from '../staff/list-applications.ts'
import { prepareNextExport } from '../staff/prepare-exports.ts'
import { writeNote } from '../staff/write-note.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { declareConflicts, getDeclaration } from './declare-conflicts.ts'
import { listConflicts, ruleOnConflict } from './rule-on-conflict.ts'

const { db, as, statements } = useTestDatabase()
const arrange = arrangeGrants(db, () => as('academy_grants'))
const { applicant, contextOf, fillIn, key, organisation, person, roundStaff } = arrange

const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')
const nowOf = (ctx: ServiceContext) => ({ ...ctx, now: new Date() })

/** A round with two bids that were submitted, its fund manager, officer and assessor. */
async function arrangeRound() {
  const one = await applicant()
  const otherLead = await person()
  const otherOrganisationId = await organisation(otherLead)
  const otherCtx = contextOf(otherLead)
  const { applicationId: otherId } = await startApplication(otherCtx, {
    roundSlug: one.roundSlug,
    organisationId: otherOrganisationId,
  })
  await fillIn(otherCtx, otherId)
  await submitApplication(one.ctx, { applicationId: one.applicationId, idempotencyKey: key() })
  await submitApplication(otherCtx, { applicationId: otherId, idempotencyKey: key() })
  const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, one.applicationId))
  const [organisationRow] = await db
    .select()
    .from(organisationTable)
    .where(eq(organisationTable.id, one.organisationId))
  return {
    ...one,
    slug: one.roundSlug,
    otherId,
    otherLead,
    roundId: row?.roundId ?? '',
    reference: row?.reference ?? '',
    name: organisationRow?.name ?? '',
    manager: await roundStaff(one.roundSlug, 'fund-manager'),
    officer: await roundStaff(one.roundSlug, 'senior-officer'),
    assessor: await roundStaff(one.roundSlug, 'assessor'),
  }
}
type Round = Awaited<ReturnType<typeof arrangeRound>>

const declare = (ctx: ServiceContext, round: Round) =>
  declareConflicts(ctx, {
    slug: round.slug,
    lookedAt: [round.applicationId, round.otherId],
    declared: [{ subject: round.applicationId, kind: 'works-for', note: 'My sister works there.' }],
  })
const list = (ctx: ServiceContext, { slug }: Round, text = '') =>
  listApplications(nowOf(ctx), listApplicationsInput.parse({ slug, text }))
const conflictsOf = (round: Round) =>
  db.select().from(conflictTable).where(eq(conflictTable.roundId, round.roundId))

async function ruled(round: Round, ruling: 'barred' | 'allowed', officer = round.officer) {
  const [conflict] = await conflictsOf(round)
  return ruleOnConflict(officer, {
    slug: round.slug,
    conflictId: conflict?.id ?? '',
    seen: conflict?.ruling ?? 'pending',
    ruling,
    reason: 'It is remote.',
  })
}

describe('a conflict that is declared', () => {
  let round: Round
  beforeAll(async () => {
    round = await arrangeRound()
    await writeNote(round.manager, { slug: round.slug, reference: round.reference, body: 'A good bid.' })
    await declare(round.manager, round)
  })

  it('closes the bid at once: list, count, search, sums, page', async () => {
    expect((await list(round.officer, round)).total).toBe(2)
    const seen = await list(round.manager, round)
    expect([seen.total, seen.counts.submitted, seen.applications.length]).toEqual([1, 1, 1])
    expect((await list(round.manager, round, round.reference)).total).toBe(0)
    expect((await list(round.manager, round, round.name)).total).toBe(0)
    const [mine, theirs] = await Promise.all([
      getRoundCharts(nowOf(round.manager), { slug: round.slug }),
      getRoundCharts(nowOf(round.officer), { slug: round.slug }),
    ])
    const sumOf = (charts: typeof mine) => charts.content?.total.applications
    expect([sumOf(mine), sumOf(theirs)]).toEqual([1, 2])
    const where = { slug: round.slug, reference: round.reference }
    expect(await refusalOf(getApplicationForStaff(nowOf(round.manager), where))).toBe('not-found')
    expect(await refusalOf(writeNote(round.manager, { ...where, body: 'More' }))).toBe('not-found')
  })

  it('closes every table to his role, straight', async () => {
    await asPerson(as('academy_grants'), idOf(round.manager), async (tx) => {
      const { applicationId } = round
      expect(await tx.select().from(applicationTable).where(eq(applicationTable.id, applicationId))).toEqual(
        [],
      )
      for (const table of [submissionTable, staffNoteTable, clarificationTable]) {
        expect(await tx.select().from(table).where(eq(table.applicationId, applicationId))).toEqual([])
      }
      const years = await tx.select({ id: submissionYearTable.submissionId }).from(submissionYearTable)
      expect(new Set(years.map(({ id }) => id)).size).toBe(1)
      const { rows } = await tx.execute(
        sql`SELECT grants.can_read_submission(${round.applicationId}) AS can, (SELECT count(*)::int FROM grants.standing_of_round(${round.roundId})) AS standing,
          (SELECT count(*)::int FROM grants.people_of_application(${round.applicationId})) AS people`,
      )
      expect(rows).toEqual([{ can: false, standing: 1, people: 0 }])
    })
  })

  it('makes what he had written void to the others, with its words kept', async () => {
    const page = await getApplicationForStaff(nowOf(round.officer), {
      slug: round.slug,
      reference: round.reference,
    })
    expect(page.notes.map(({ body, isVoid }) => [body, isVoid])).toEqual([['A good bid.', true]])
  })

  it('stands in the audit log without its words', async () => {
    const log = await db.select().from(auditEventTable).where(eq(auditEventTable.event, 'conflicts.declared'))
    const own = log.filter(({ actorId }) => actorId === idOf(round.manager))
    expect(own.map(({ detail }) => detail)).toEqual([{ lookedAt: 2, conflicts: 1 }])
  })

  it('is ruled on by an officer and never by the person himself, and is open again only when allowed', async () => {
    expect(await refusalOf(ruled(round, 'allowed', round.manager))).toBe('refused: own-conflict')
    await ruled(round, 'barred')
    expect((await list(round.manager, round)).total).toBe(1)
    const [listed] = (await listConflicts(round.officer, { slug: round.slug })).conflicts
    expect(listed?.lastRuling?.reason).toBe('It is remote.')
    await ruled(round, 'allowed')
    expect((await list(round.manager, round)).total).toBe(2)
    const given = await db
      .select({ ruling: conflictRulingTable.ruling })
      .from(conflictRulingTable)
      .innerJoin(conflictTable, eq(conflictTable.id, conflictRulingTable.conflictId))
      .where(eq(conflictTable.roundId, round.roundId))
      .orderBy(conflictRulingTable.id)
    const [conflict] = await conflictsOf(round)
    expect(conflict?.ruling).toBe(foldRulings(given))
  })

  it('is not ruled on over another’s ruling that was not seen', async () => {
    const [conflict] = await conflictsOf(round)
    const late = { slug: round.slug, conflictId: conflict?.id ?? '', reason: 'Why' }
    expect(
      await refusalOf(ruleOnConflict(round.officer, { ...late, seen: 'pending', ruling: 'barred' })),
    ).toBe('conflict')
  })

  it('is nothing that another reads but who rules and who audits', async () => {
    expect(await refusalOf(listConflicts(round.assessor, { slug: round.slug }))).toBe('not-allowed')
    const seen = await asPerson(as('academy_grants'), idOf(round.assessor), async (tx) =>
      tx.select().from(conflictTable),
    )
    expect(seen).toEqual([])
  })
})

describe('a ruling', () => {
  it('is not given on a bid that is closed to the officer too', async () => {
    const round = await arrangeRound()
    await declare(round.assessor, round)
    await declare(round.officer, round)
    expect((await listConflicts(round.officer, { slug: round.slug })).conflicts).toEqual([])
    const conflict = (await conflictsOf(round)).find(({ personId }) => personId === idOf(round.assessor))
    const ruling = {
      slug: round.slug,
      conflictId: conflict?.id ?? '',
      seen: 'pending',
      ruling: 'allowed',
    } as const
    expect(await refusalOf(ruleOnConflict(round.officer, { ...ruling, reason: 'Why' }))).toBe('not-found')
    const straight = asPerson(as('academy_grants'), idOf(round.officer), async (tx) =>
      tx.insert(conflictRulingTable).values({
        conflictId: ruling.conflictId,
        ruling: 'allowed',
        reason: 'Why',
        officerId: idOf(round.officer),
      }),
    )
    await expect(straight).rejects.toThrow()
    expect(await ruleOnConflict(round.manager, { ...ruling, reason: ' ' })).toEqual({
      ok: false,
      problem: 'reason-missing',
    })
  })
})

describe('a file of the round', () => {
  it('is without what is closed to whoever asked, and closes when more becomes known', async () => {
    const round = await arrangeRound()
    const worker = {
      ...round.manager,
      db: as('academy_worker'),
      actor: { kind: 'system' as const, job: 'prepare-exports' },
    }
    await requestExport(nowOf(round.officer), { slug: round.slug, kind: 'csv' })
    await prepareNextExport(worker)
    await declare(round.manager, round)
    await requestExport(nowOf(round.manager), { slug: round.slug, kind: 'csv' })
    await prepareNextExport(worker)
    const [own, ...others] = (await listExports(nowOf(round.manager), { slug: round.slug })).exports
    expect([own?.rowsDone, own?.rowsAll, others]).toEqual([1, 1, []])
    const file = await getExportFile(nowOf(round.manager), { slug: round.slug, id: own?.id ?? '' })
    expect(Buffer.from(file.data).toString()).not.toContain(round.reference)
    const [whole] = await db
      .select()
      .from(exportTable)
      .where(eq(exportTable.requestedBy, idOf(round.officer)))
    expect(
      await refusalOf(getExportFile(nowOf(round.manager), { slug: round.slug, id: whole?.id ?? '' })),
    ).toBe('not-found')
    await getExportFile(nowOf(round.officer), { slug: round.slug, id: whole?.id ?? '' })
  })
})

describe('what the database knows', () => {
  const kindsOf = async (round: Round, ctx: ServiceContext) =>
    (await conflictsOf(round)).filter(({ personId }) => personId === idOf(ctx)).map(({ kind }) => kind)

  it('of membership, now or before, is a conflict in the same moment, also for whoever is both', async () => {
    const round = await arrangeRound()
    await db.insert(organisationMembershipTable).values([
      { organisationId: round.organisationId, personId: idOf(round.manager), role: 'finance' },
      { organisationId: round.organisationId, personId: idOf(round.assessor), role: 'finance', endedAt: new Date(), endedHow: 'left' },
    ]) // prettier-ignore
    expect(await kindsOf(round, round.manager)).toEqual(['own-organisation'])
    expect(await kindsOf(round, round.assessor)).toEqual(['own-organisation'])
    expect((await list(round.manager, round)).total).toBe(1)
    const where = { slug: round.slug, reference: round.reference }
    expect(await refusalOf(getApplicationForStaff(nowOf(round.manager), where))).toBe('not-found')
    // What is his own as an applicant stays his.
    const own = await asPerson(as('academy_grants'), idOf(round.manager), async (tx) =>
      tx.select().from(applicationTable).where(eq(applicationTable.id, round.applicationId)),
    )
    expect(own).toHaveLength(1)
  })

  it('is a conflict whichever is written last: the role, the application or the fact', async () => {
    const late = await person()
    const organisationId = await organisation(late)
    const slug = await arrange.round()
    await startApplication(contextOf(late), { roundSlug: slug, organisationId })
    const count = async () =>
      (await db.select().from(conflictTable).where(eq(conflictTable.personId, late))).length
    expect(await count()).toBe(0)
    await db.execute(sql`INSERT INTO grants.round_role (round_id, person_id, role)
      SELECT id, ${late}, 'assessor' FROM grants.round WHERE slug = ${slug}`)
    expect(await count()).toBe(1)
  })

  it('of an address, a number, a postcode, an invitation or an earlier application is one each', async () => {
    const round = await arrangeRound()
    const setMail = (id: string, email: string) =>
      db.update(personTable).set({ email }).where(eq(personTable.id, id))
    await setMail(round.personId, `lead-${key()}@wellbeing-of-a-test.org.uk`)
    await setMail(idOf(round.assessor), `reader-${key()}@wellbeing-of-a-test.org.uk`)
    const elsewhere = await organisation(idOf(round.assessor))
    await db.update(organisationTable).set({ postcode: 'NR1 3XX' }).where(eq(organisationTable.id, elsewhere))
    await db
      .update(organisationTable)
      .set({ postcode: 'NR1 3XX' })
      .where(eq(organisationTable.id, round.organisationId))
    await db.execute(sql`INSERT INTO grants.organisation_registration (organisation_id, scheme, number, stated_at, status)
      SELECT ${elsewhere}, scheme, number, now(), 'disputed' FROM grants.organisation_registration
      WHERE organisation_id = ${round.organisationId} LIMIT 1`)
    await db.execute(sql`INSERT INTO grants.invitation (organisation_id, email, invited_by)
      SELECT ${round.organisationId}, email, ${round.personId}
      FROM auth.person WHERE id = ${idOf(round.assessor)}`)
    expect((await kindsOf(round, round.assessor)).toSorted()).toEqual([
      'invited',
      'same-address',
      'same-mail-domain',
      'same-number',
    ])
    expect(await kindsOf(round, round.officer)).toEqual([])
  })

  it('says nothing of an address that many share', async () => {
    const { rows } = await db.execute<{ shared: boolean }>(
      sql`SELECT grants.is_shared_mail(domain) AS shared FROM unnest(ARRAY['gmail.com', 'nhs.net', 'fund.example', 'trust.nhs.uk']) WITH ORDINALITY AS one (domain, n) ORDER BY n`,
    )
    expect(rows.map(({ shared }) => shared)).toEqual([true, true, true, false])
  })

  it('keeps the mail about a plea from an officer to whom the bid is closed', async () => {
    const one = await applicant({ filled: false })
    const [manager, officer] = [
      await roundStaff(one.roundSlug, 'fund-manager'),
      await roundStaff(one.roundSlug, 'senior-officer'),
    ]
    await db.insert(conflictTable).values({
      roundId: sql`(SELECT id FROM grants.round WHERE slug = ${one.roundSlug})`,
      applicationId: one.applicationId,
      personId: idOf(manager),
      kind: 'partner',
      foundHow: 'found',
    })
    await arrange.moveDeadline(one.roundSlug, new Date(Date.now() - 60_000))
    await pleadLate(nowOf(one.ctx), { applicationId: one.applicationId, reason: 'The line was down.' })
    const told = await db
      .select({ to: outboxTable.recipientId })
      .from(outboxTable)
      .where(and(eq(outboxTable.template, 'plea-made')))
    expect(told.map(({ to }) => to)).toContain(idOf(officer))
    expect(told.map(({ to }) => to)).not.toContain(idOf(manager))
  })
})

describe('what is asked to be declared about', () => {
  it('is every bid that was submitted and not withdrawn, until it was, in three statements and one', async () => {
    const round = await arrangeRound()
    statements.length = 0
    const before = await getDeclaration(round.assessor, { slug: round.slug, text: '' })
    expect(statements).toHaveLength(3)
    expect([before.left, before.subjects, before.list.length, before.byName]).toEqual([2, 2, 2, false])
    await declare(round.assessor, round)
    await declare(round.assessor, round)
    const after = await getDeclaration(round.assessor, { slug: round.slug, text: '' })
    expect([after.left, after.list]).toEqual([0, []])
    expect(after.mine.map(({ kind, organisationName, ruling }) => [kind, organisationName, ruling])).toEqual([
      ['works-for', round.name, 'pending'],
    ])
    const found = await getDeclaration(round.assessor, { slug: round.slug, text: 'example' })
    expect(found.list.map(({ subject, isDeclared }) => [subject, isDeclared])).toEqual([
      [round.otherId, true],
    ])
    const other = contextOf(round.otherLead)
    await withdrawApplication(nowOf(other), { applicationId: round.otherId })
    expect((await getDeclaration(round.assessor, { slug: round.slug, text: '' })).subjects).toBe(0)
  })

  it('is names without bids where assessors do not see who applies', async () => {
    const round = await arrangeRound()
    await db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.execute(sql`UPDATE grants.round_version SET canonical_json = changed.text,
          sha256 = encode(sha256(convert_to(changed.text, 'UTF8')), 'hex')
        FROM (SELECT id, replace(canonical_json, '"anonymousAssessment":false', '"anonymousAssessment":true') AS text
          FROM grants.round_version) changed
        WHERE changed.id = round_version.id AND round_id = ${round.roundId}`)
    })
    const page = await getDeclaration(round.assessor, { slug: round.slug, text: '' })
    expect([page.byName, page.subjects]).toEqual([true, 2])
    expect(JSON.stringify(page)).not.toContain(round.applicationId)
    const subject = page.list.find(({ name }) => name === round.name)?.subject ?? ''
    await declareConflicts(round.assessor, {
      slug: round.slug,
      lookedAt: page.list.map((one) => one.subject),
      declared: [{ subject, kind: 'works-for', note: '' }],
    })
    expect((await conflictsOf(round)).map(({ applicationId }) => applicationId)).toEqual([
      round.applicationId,
    ])
    expect((await getDeclaration(round.manager, { slug: round.slug, text: '' })).byName).toBe(false)
  })

  it('is nothing to a stranger, and nothing that the round does not ask', async () => {
    const round = await arrangeRound()
    const stranger = contextOf(await person())
    expect(await refusalOf(getDeclaration(stranger, { slug: round.slug, text: '' }))).toBe('not-found')
    expect(await refusalOf(declare(stranger, round))).toBe('not-found')
    const made = { subject: round.applicationId, kind: 'made-up', note: '' }
    expect(
      await refusalOf(
        declareConflicts(round.assessor, {
          slug: round.slug,
          lookedAt: [round.applicationId],
          declared: [made],
        }),
      ),
    ).toBe('invalid')
  })
})
