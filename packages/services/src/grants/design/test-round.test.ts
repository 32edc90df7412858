import { asPerson } from '@academy/db/actor/as-person'
import { writeReminders } from '@academy/db/grants/round/reminders'
import {
  applicationTable,
  organisationMembershipTable,
  roundRoleTable,
} from '@academy/db/grants/grants-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import type { ExportKind } from '@academy/domain/grants/export-words'
import { testLine } from '@academy/domain/grants/test-mode'
import { and, eq, sql } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeMail } from '../../mail/templates.ts'
import type { ServiceContext } from '../../service-context.ts'
import { getTaskList } from '../apply/get-task-list.ts'
import { saveSection } from '../apply/save-section.ts'
import { startApplication } from '../apply/start-application.ts'
import { getEligibility } from '../round/get-eligibility.ts'
import { getRound } from '../round/get-round.ts'
import { listRounds } from '../round/list-rounds.ts'
import { getExportFile, listExports, requestExport } from '../staff/exports.ts'
import { getSealedSubmission } from '../staff/get-sealed-submission.ts'
import { listApplications, listApplicationsInput } from '../staff/list-applications.ts'
import { prepareNextExport } from '../staff/prepare-exports.ts'
import { getReceipt } from '../submit/get-receipt.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { refusalOf } from '../testing/arrange-grants.ts'
import { editDesign } from './edit-design.ts'
import { getDesign } from './get-design.ts'
import { listMyRounds } from './list-my-rounds.ts'
import { decideOnRound, proposeRound, publishRound } from './move-round.ts'
import { endRoundRole, giveRole } from './round-people.ts'
import { beginTest, getTest, moveTest } from './test-round.ts'
import { arrangeTried, idOf, now } from '../testing/arrange-tried.ts'

const { db, as } = useTestDatabase()
const { contextOf, designed, emailOf, fillIn, key, moveDeadline, organisation, person, rowOf, staff, tried } =
  arrangeTried(db, () => as('academy_grants'))
const listOf = (ctx: ServiceContext, slug: string) =>
  listApplications(ctx, listApplicationsInput.parse({ slug }))

describe('a test of a draft', () => {
  it('is the draft as a round of its own, open at once whatever its times say', async () => {
    const { slug, manager, test } = await tried()
    const [original, trial] = [await rowOf(slug), await rowOf(test)]
    expect(trial).toMatchObject({
      testOf: original?.id,
      status: 'published',
      name: 'TEST: Example tried round',
      nameCy: 'PRAWF: Rownd enghreifftiol',
      fictional: true,
    })
    expect(original?.status).toBe('draft')
    expect(await getRound(now(manager), { slug: test })).toMatchObject({ phase: 'open', test: true })
    const page = await getTest(now(manager), { slug })
    expect(page.test).toMatchObject({
      slug: test,
      state: 'open',
      changed: false,
      applications: { all: 1, submitted: 0 },
    })
    expect(page.people.map(({ role }) => role)).toEqual(['fund-manager', 'senior-officer'])
    expect(await refusalOf(beginTest(manager, { slug }))).toBe('refused: waits-already')
    await editDesign(manager, {
      slug,
      edition: (await getDesign(manager, { slug })).edition,
      edits: [{ op: 'set', path: ['summary', 'en'], value: 'Changed.' }],
    })
    expect((await getTest(now(manager), { slug })).test?.changed).toBe(true)
  })

  it('is seen by who has a role in the round and who is invited into an application of his, and by nobody else', async () => {
    const { slug, manager, test, applicant, colleague, applicationId } = await tried()
    const stranger = await staff()
    const visitor: ServiceContext = { ...stranger, actor: { kind: 'public' } }
    for (const reader of [stranger, visitor]) {
      expect(await refusalOf(getRound(reader, { slug: test }))).toBe('not-found')
      expect(await refusalOf(getEligibility(reader, { slug: test, answers: {} }))).toBe('not-found')
      expect((await listRounds(reader)).map((each) => each.slug)).not.toContain(test)
    }
    expect(await refusalOf(getTest(stranger, { slug }))).toBe('not-found')
    expect(await refusalOf(listOf(stranger, test))).toBe('not-found')
    expect(await refusalOf(getTaskList(stranger, { applicationId }))).toBe('not-found')
    for (const reader of [manager, applicant, colleague]) {
      expect((await getRound(now(reader), { slug: test })).test).toBe(true)
    }
    expect((await listRounds(manager)).map((each) => each.slug)).not.toContain(test)
    expect((await listMyRounds(manager)).map((each) => each.slug)).toEqual([slug])
    const page = await getTaskList(now(colleague), { applicationId })
    expect(page.application).toMatchObject({
      reference: expect.stringMatching(/^TEST-/),
      round: { test: true },
    })
    // Its design is that of its round, under no other name.
    expect(await refusalOf(getDesign(manager, { slug: test }))).toBe('not-found')
  })

  it('is begun by who has a role in the round, and by no colleague', async () => {
    const { test, colleague } = await tried()
    const stranger = contextOf(await person())
    for (const [ctx, why] of [
      [stranger, 'not-found'],
      [colleague, 'not-allowed'],
    ] as const) {
      const organisationId = await organisation(idOf(ctx))
      const start = startApplication(now(ctx), { roundSlug: test, organisationId })
      expect(await refusalOf(start)).toBe(why)
      const { id: roundId = '', versionId = '' } = (await rowOf(test)) ?? {}
      const past = asPerson(ctx.db, idOf(ctx), (tx) =>
        tx.execute(sql`
          INSERT INTO grants.application (reference, round_id, organisation_id, round_version_id, created_by)
          VALUES (${`SP-${organisationId}`}, ${roundId}, ${organisationId}, ${versionId}, ${idOf(ctx)})`),
      )
      await expect(past).rejects.toMatchObject({ cause: { code: '42501' } })
    }
  })

  it('says that it is one in its receipt, first of all in the sealed text and in every mail', async () => {
    const { manager, test, applicant, applicationId } = await tried()
    await fillIn(applicant, applicationId)
    await submitApplication(now(applicant), { applicationId, idempotencyKey: key() })
    const receipt = await getReceipt(now(applicant), { applicationId })
    expect(receipt.receiptNumber).toMatch(/^TEST-/)
    expect(receipt.canonicalJson.startsWith(`{"TEST":"${testLine}"`)).toBe(true)
    const { reference } = receipt
    const sealed = await getSealedSubmission(now(manager), { slug: test, reference })
    expect(sealed.text.startsWith(testLine)).toBe(true)
    const mails = (await db.select().from(outboxTable)).filter(
      ({ params }) => params['reference'] === reference,
    )
    expect(new Set(mails.map(({ template }) => template))).toEqual(
      new Set(['application-started', 'submission-receipt']),
    )
    for (const mail of mails) {
      const { subject, text } = writeMail(mail, 'https://grants.example')
      expect(subject).toMatch(mail.language === 'cy' ? /^PRAWF: / : /^TEST: /)
      expect(text.startsWith(testLine)).toBe(true)
    }
  })

  it('says so first of all in every file of it that the worker prepares', async () => {
    const { manager, test, applicant, applicationId } = await tried()
    await fillIn(applicant, applicationId)
    await submitApplication(now(applicant), { applicationId, idempotencyKey: key() })
    const worker: ServiceContext = {
      ...manager,
      db: as('academy_worker'),
      actor: { kind: 'system', job: 'prepare-exports' },
    }
    const prepared = async (kind: ExportKind): Promise<Buffer> => {
      await requestExport(now(manager), { slug: test, kind })
      expect(await prepareNextExport(worker)).toBe(true)
      const { exports } = await listExports(now(manager), { slug: test })
      const id = exports.find((each) => each.kind === kind)?.id ?? ''
      return (await getExportFile(now(manager), { slug: test, id })).data
    }
    expect((await prepared('csv')).toString().slice(1).startsWith(testLine)).toBe(true)
    expect(JSON.parse((await prepared('json')).toString())).toMatchObject([
      { TEST: testLine },
      { status: 'submitted' },
    ])
    const workbook = unzipSync(await prepared('xlsx'))
    expect(strFromU8(workbook['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(testLine)
  })

  it('is closed and opened again by its manager, so that what is sealed can be tried', async () => {
    const { slug, manager, officer, test, applicant, applicationId } = await tried({ sealed: true })
    await fillIn(applicant, applicationId)
    await submitApplication(now(applicant), { applicationId, idempotencyKey: key() })
    const { reference } = await getReceipt(now(applicant), { applicationId })
    const read = () => getSealedSubmission(now(manager), { slug: test, reference })
    expect(await refusalOf(read())).toBe('not-found')
    expect(await refusalOf(moveTest(officer, { slug, move: 'close' }))).toBe('not-allowed')
    await moveTest(manager, { slug, move: 'close' })
    expect((await getTest(now(manager), { slug })).test?.state).toBe('closed')
    expect((await read()).canonicalJson).toContain(reference)
    expect(await refusalOf(moveTest(manager, { slug, move: 'close' }))).toBe('conflict')
    await moveTest(manager, { slug, move: 'reopen' })
    expect(await refusalOf(read())).toBe('not-found')
    expect((await getRound(now(manager), { slug: test })).phase).toBe('open')
  })

  it('is ended for good: read by its people and the staff, changed by nobody, and another can begin', async () => {
    const { slug, manager, test, applicant, colleague, applicationId } = await tried()
    await moveTest(manager, { slug, move: 'end' })
    const save = saveSection(now(applicant), {
      applicationId,
      section: 'organisation',
      values: { 'organisation-name': 'Another' },
      baseVersions: {},
    })
    expect(await refusalOf(save)).toBe('refused: round-cancelled')
    expect((await getTaskList(now(colleague), { applicationId })).application.round.test).toBe(true)
    expect((await listOf(now(manager), test)).total).toBe(1)
    expect(await refusalOf(moveTest(manager, { slug, move: 'reopen' }))).toBe('refused: nothing-waits')
    const another = await beginTest(manager, { slug })
    expect(another.slug).not.toBe(test)
    const page = await getTest(now(manager), { slug })
    expect(page.test?.slug).toBe(another.slug)
    expect(page.ended.map((each) => each.slug)).toEqual([test])
  })

  it('ends when the round is published, in which nothing of it is', async () => {
    const { slug, manager, officer, test } = await tried()
    await proposeRound(manager, { slug })
    await decideOnRound(officer, { slug, approve: true })
    await publishRound(manager, { slug })
    expect((await rowOf(test))?.status).toBe('cancelled')
    const page = await getTest(now(manager), { slug })
    expect(page).toMatchObject({ test: null, isDraft: false, ended: [{ slug: test }] })
    expect((await listOf(now(manager), slug)).total).toBe(0)
    expect(await refusalOf(beginTest(manager, { slug }))).toBe('refused: round-published')
  })

  it('cannot begin while the times cannot be read, and can while words or weights are missing', async () => {
    const { slug, manager } = await designed()
    const edit = (edition: number, path: string[], value: string) =>
      editDesign(manager, { slug, edition, edits: [{ op: 'set', path, value }] })
    await edit(1, ['timetable', 'closes', 'local'], '')
    const { problems } = await getTest(manager, { slug })
    expect(problems).toMatchObject([{ path: 'timetable.closes.local', code: 'time-missing' }])
    await expect(beginTest(manager, { slug })).rejects.toMatchObject({ reason: 'problems' })
    // In the past, and without Welsh: it can be tried.
    await edit(2, ['timetable', 'closes', 'local'], '2020-06-05T12:00')
    await edit(3, ['timetable', 'opens', 'local'], '2020-05-05T12:00')
    await edit(4, ['name', 'cy'], ' ')
    expect((await getTest(manager, { slug })).problems).toEqual([])
    const test = await beginTest(manager, { slug })
    expect((await getRound(now(manager), { slug: test.slug })).phase).toBe('open')
  })

  it('has the roles of its round, from when they are given until they end', async () => {
    const { slug, manager, test } = await tried()
    const finance = await staff()
    await giveRole(manager, { slug, email: await emailOf(finance), role: 'finance' })
    expect((await listOf(now(finance), test)).total).toBe(1)
    await endRoundRole(manager, { slug, personId: idOf(finance), role: 'finance' })
    expect(await refusalOf(listOf(now(finance), test))).toBe('not-found')
    expect(
      await refusalOf(giveRole(manager, { slug: test, email: await emailOf(finance), role: 'finance' })),
    ).toBe('not-found')
    const roundId = (await rowOf(test))?.id ?? ''
    const given = asPerson(manager.db, idOf(manager), (tx) =>
      tx
        .insert(roundRoleTable)
        .values({ roundId, personId: idOf(finance), role: 'finance', givenBy: idOf(manager) }),
    )
    await expect(given).rejects.toMatchObject({ cause: { code: '23001' } })
  })

  it('reminds nobody', async () => {
    const { test, applicationId, organisationId } = await tried()
    // As nobody can in earnest: it began a month ago.
    await db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx
        .update(applicationTable)
        .set({ createdAt: sql`now() - interval '30 days'` })
        .where(eq(applicationTable.id, applicationId))
      await tx
        .update(organisationMembershipTable)
        .set({ addedAt: sql`now() - interval '30 days'` })
        .where(eq(organisationMembershipTable.organisationId, organisationId))
    })
    await moveDeadline(test, new Date(Date.now() + 3_600_000))
    await writeReminders(as('academy_worker'))
    const about = and(
      eq(outboxTable.template, 'deadline-near'),
      sql`${outboxTable.params} ->> 'applicationId' = ${applicationId}`,
    )
    expect(await db.$count(outboxTable, about)).toBe(0)
  })
})
