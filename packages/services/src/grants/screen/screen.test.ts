import { asPerson } from '@academy/db/actor/as-person'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { conflictTable } from '@academy/db/grants/assess-tables'
import { applicationTable, organisationTable } from '@academy/db/grants/grants-tables'
import {
  flagTable,
  screeningCheckTable,
  screeningOutcomeTable,
  screeningRulingTable,
} from '@academy/db/grants/screen-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { writeMail } from '../../mail/templates.ts'
import type { ServiceContext } from '../../service-context.ts'
import { getTaskList } from '../apply/get-task-list.ts'
import { startApplication } from '../apply/start-application.ts'
import { withdrawApplication } from '../apply/withdraw-application.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { checkItems } from './check-items.ts'
import { exportForCheck, importAnswers } from './external-checks.ts'
import { getScreening } from './get-screening.ts'
import { listScreening } from './list-screening.ts'
import { proposeOutcome, ruleOnOutcome } from './propose-outcome.ts'
import { giveFlag, raiseFindings, raiseFlag, resolveFlag } from './raise-flags.ts'

const { db, as, statements } = useTestDatabase()
const pages = () => as('academy_grants')
const arrange = arrangeGrants(db, pages)
const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')
const now = (ctx: ServiceContext): ServiceContext => ({ ...ctx, now: new Date() })
const HOUR_MS = 3_600_000
const TODAY = new Date().toISOString().slice(0, 10)

/** A round that has closed, with so many submitted bids, and two officers. */
async function arrangeRound(bids = 2, { closed = true } = {}) {
  const slug = await arrange.round()
  const applicants = []
  for (let n = 0; n < bids; n += 1) {
    const personId = await arrange.person()
    const ctx = arrange.contextOf(personId)
    const organisationId = await arrange.organisation(personId)
    const { applicationId } = await startApplication(ctx, { roundSlug: slug, organisationId })
    await arrange.fillIn(ctx, applicationId)
    await submitApplication(ctx, { applicationId, idempotencyKey: arrange.key() })
    const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, applicationId))
    applicants.push({
      ctx,
      personId,
      organisationId,
      applicationId,
      reference: row?.reference ?? '',
      roundId: row?.roundId ?? '',
    })
  }
  if (closed) await arrange.moveDeadline(slug, new Date(Date.now() - HOUR_MS))
  const [first, second = first] = applicants
  if (!first || !second) throw new Error('nothing was arranged')
  return {
    slug,
    roundId: first.roundId,
    bids: applicants,
    first,
    second,
    manager: now(await arrange.roundStaff(slug, 'fund-manager')),
    officer: now(await arrange.roundStaff(slug, 'senior-officer')),
  }
}
type Round = Awaited<ReturnType<typeof arrangeRound>>
const bidOf = async (round: Round) =>
  (await db.select().from(applicationTable).where(eq(applicationTable.id, round.first.applicationId)))[0]
const page = (round: Round, ctx = round.manager) =>
  getScreening(ctx, { slug: round.slug, reference: round.first.reference })
const propose = (round: Round, change: object = {}, ctx = round.manager) =>
  proposeOutcome(ctx, { slug: round.slug, reference: round.first.reference, outcome: 'ineligible', duplicateOf: '', reason: 'It is a company for profit.', ...change }) // prettier-ignore
const rule = async (round: Round, ctx: ServiceContext, ruling: 'confirmed' | 'refused' = 'confirmed', reason = '') =>
  ruleOnOutcome(ctx, { slug: round.slug, reference: round.first.reference, outcomeId: (await page(round)).outcomes[0]?.id ?? '', ruling, reason }) // prettier-ignore
const closes = (round: Round, ctx: ServiceContext, applicationId = round.first.applicationId) =>
  db.insert(conflictTable).values({ roundId: round.roundId, applicationId, personId: idOf(ctx), kind: 'partner', foundHow: 'found' }) // prettier-ignore
const mailsOf = (round: Round) =>
  db.select().from(outboxTable).where(and(eq(outboxTable.template, 'screening-news'), eq(outboxTable.recipientId, round.first.personId))) // prettier-ignore

describe('what a bid is found to be', () => {
  it('is proposed by one and confirmed by another, and only then moves it and tells its leads', async () => {
    const round = await arrangeRound()
    expect(await propose(round)).toMatchObject({ ok: true })
    expect((await bidOf(round))?.screenedAs).toBe(null)
    expect(await mailsOf(round)).toEqual([])
    expect(await refusalOf(rule(round, round.manager))).toBe('refused: second-person-needed')
    expect((await bidOf(round))?.screenedAs).toBe(null)
    expect(await rule(round, round.officer)).toEqual({ ok: true })
    expect((await bidOf(round))?.screenedAs).toBe('ineligible')
    const [mail] = await mailsOf(round)
    const { subject, text } = writeMail(
      { template: 'screening-news', language: 'en', params: mail?.params ?? {} },
      'https://grants.example',
    )
    expect(subject).toContain(round.first.reference)
    expect(text).toContain('It is a company for profit.')
    expect(text).toContain('ask for a review')
    expect(text).toContain(`https://grants.example/applications/${round.first.applicationId}`)
    const events = await db
      .select()
      .from(auditEventTable)
      .where(eq(auditEventTable.subjectId, round.first.applicationId))
    expect(events.map(({ event, actorId }) => [event, actorId])).toEqual(expect.arrayContaining([
      ['screening.proposed', idOf(round.manager)],
      ['screening.confirmed', idOf(round.officer)],
    ])) // prettier-ignore
  })

  it('is put back by two people, of whom one took no part in stopping it, and its leads are told', async () => {
    const round = await arrangeRound()
    await propose(round)
    await rule(round, round.officer)
    expect(await propose(round, { outcome: 'eligible', reason: ' ' })).toEqual({
      ok: false,
      problems: ['reason-missing'],
    })
    await propose(round, { outcome: 'eligible', reason: 'Its articles were sent.' }, round.officer)
    expect(await refusalOf(rule(round, round.officer))).toBe('refused: second-person-needed')
    expect(await refusalOf(rule(round, round.manager))).toBe('refused: fresh-person-needed')
    expect((await bidOf(round))?.screenedAs).toBe('ineligible')
    const told = async () =>
      (await getTaskList(round.first.ctx, { applicationId: round.first.applicationId })).screening
    expect(await told()).toMatchObject({ outcome: 'ineligible', reason: 'It is a company for profit.' })
    const fresh = now(await arrange.roundStaff(round.slug, 'senior-officer'))
    expect(await rule(round, fresh)).toEqual({ ok: true })
    expect((await bidOf(round))?.screenedAs).toBe('eligible')
    expect(await told()).toMatchObject({ outcome: 'eligible', reason: 'Its articles were sent.' })
    expect((await mailsOf(round)).map(({ params }) => params['what'] ?? '').toSorted()).toEqual([
      'eligible',
      'ineligible',
    ])
  })

  it('waits alone, once, and can be taken back or refused with a reason, which moves nothing', async () => {
    const round = await arrangeRound()
    const tried = await Promise.allSettled([propose(round), propose(round, {}, round.officer)])
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await refusalOf(propose(round))).toBe('refused: proposal-waits')
    expect(await rule(round, round.manager, 'refused', '')).toEqual({
      ok: false,
      problems: ['reason-missing'],
    })
    await rule(round, round.manager, 'refused', 'It is a charity.')
    expect((await bidOf(round))?.screenedAs).toBe(null)
    await propose(round, { outcome: 'eligible', reason: '' })
    await rule(round, round.officer)
    expect((await bidOf(round))?.screenedAs).toBe('eligible')
    expect(await mailsOf(round)).toEqual([])
    expect(await refusalOf(propose(round, { outcome: 'eligible' }))).toBe('refused: screened-so-already')
  })

  it('names which bid it repeats, where it is a duplicate', async () => {
    const round = await arrangeRound()
    const duplicate = (duplicateOf: string) => propose(round, { outcome: 'duplicate', duplicateOf })
    expect(await duplicate('')).toEqual({ ok: false, problems: ['duplicate-of-missing'] })
    expect(await duplicate(round.first.reference)).toEqual({ ok: false, problems: ['duplicate-of-unknown'] })
    expect(await duplicate('SP-NONE')).toEqual({ ok: false, problems: ['duplicate-of-unknown'] })
    await closes(round, round.manager, round.second.applicationId)
    expect(await duplicate(round.second.reference)).toEqual({ ok: false, problems: ['duplicate-of-unknown'] })
    expect(
      await propose(round, { outcome: 'duplicate', duplicateOf: round.second.reference }, round.officer),
    ).toMatchObject({ ok: true })
    expect((await page(round)).outcomes).toEqual([])
  })

  it('is refused where it is about another submission than the one that stands', async () => {
    const round = await arrangeRound()
    await propose(round)
    await db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.execute(sql`UPDATE grants.screening_outcome SET submission_id = (SELECT standing_submission_id FROM grants.application
        WHERE id = ${round.second.applicationId}) WHERE application_id = ${round.first.applicationId}`)
    })
    expect(await refusalOf(rule(round, round.officer))).toBe('refused: submission-changed')
  })

  it('is nobody’s alone for the database either, who writes past every service', async () => {
    const round = await arrangeRound()
    await propose(round)
    const [proposal] = (await page(round)).outcomes
    const ruling = { outcomeId: proposal?.id ?? '', roundId: round.roundId, applicationId: round.first.applicationId, ruling: 'confirmed' as const } // prettier-ignore
    const tryAs = (ctx: ServiceContext, ruledBy = idOf(ctx)) =>
      asPerson(pages(), idOf(ctx), (tx) => tx.insert(screeningRulingTable).values({ ...ruling, ruledBy }))
    const refused = { cause: { code: '42501' } }
    await expect(tryAs(round.manager)).rejects.toMatchObject(refused)
    await expect(tryAs(round.manager, idOf(round.officer))).rejects.toMatchObject(refused)
    await expect(tryAs(await arrange.roundStaff(round.slug, 'panel'))).rejects.toMatchObject(refused)
    await expect(tryAs(await arrange.roundStaff(round.slug, 'auditor'))).rejects.toMatchObject(refused)
    await expect(tryAs(round.first.ctx)).rejects.toMatchObject(refused)
    const moved = asPerson(pages(), idOf(round.officer), (tx) =>
      tx.execute(
        sql`UPDATE grants.application SET screened_as = 'ineligible' WHERE id = ${round.first.applicationId}`,
      ),
    )
    await expect(moved).rejects.toMatchObject(refused)
    await closes(round, round.officer)
    await expect(tryAs(round.officer)).rejects.toMatchObject(refused)
    expect((await bidOf(round))?.screenedAs).toBe(null)
    await expect(db.delete(screeningOutcomeTable)).rejects.toMatchObject({ cause: { code: '23001' } })
  })
})

describe('the checklist of a bid', () => {
  it('has each question, requirement and document, keeps what was found, and asks why where something is not met', async () => {
    const round = await arrangeRound()
    const { items } = await page(round)
    expect(items.filter(({ item }) => item.kind === 'eligibility').length).toBeGreaterThan(0)
    expect(
      items.every(({ item, against }) => item.kind !== 'eligibility' || !against || item.answered !== 'yes'),
    ).toBe(true)
    const [first, second] = items.map(({ item }) => item.key)
    const check = (
      checks: { item: string; answer: 'met' | 'not-met' | 'not-clear'; note: string }[],
      ctx = round.manager,
    ) => checkItems(ctx, { slug: round.slug, reference: round.first.reference, checks })
    const one = { item: first ?? '', answer: 'met' as const, note: '' }
    expect(await check([one, { item: second ?? '', answer: 'not-clear', note: ' ' }])).toEqual({
      ok: false,
      problems: [{ item: second, code: 'note-missing' }],
    })
    expect(await check([one])).toEqual({ ok: true, changed: 1 })
    expect(await check([one])).toEqual({ ok: true, changed: 0 })
    statements.length = 0
    expect(
      await check([{ ...one, answer: 'not-met', note: 'The trustees are paid.' }], round.officer),
    ).toEqual({ ok: true, changed: 1 })
    expect(statements).toHaveLength(4)
    expect((await page(round)).items[0]?.check).toMatchObject({
      answer: 'not-met',
      note: 'The trustees are paid.',
      isOfStanding: true,
      earlier: 1,
    })
    expect(
      await db
        .select()
        .from(screeningCheckTable)
        .where(eq(screeningCheckTable.applicationId, round.first.applicationId)),
    ).toHaveLength(2)
    expect(await refusalOf(check([{ ...one, item: 'requirement:99' }]))).toBe('not-found')
  })

  it('is of no sealed round before it closes, of nothing withdrawn, and shown in three statements', async () => {
    const open = await arrangeRound(1, { closed: false })
    await db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.execute(sql`UPDATE grants.round SET sealed_until_closing = true WHERE id = ${open.roundId}`)
    })
    expect(await page(open)).toMatchObject({
      sealed: true,
      canScreen: false,
      items: [],
      findings: [],
      submission: null,
    })
    expect(
      (
        await listScreening(open.manager, {
          slug: open.slug,
          state: null,
          flagged: false,
          mine: false,
          text: '',
          page: 1,
        })
      ).bids,
    ).toEqual([])
    expect(await refusalOf(propose(open))).toBe('refused: sealed')
    const ruledAnyway = asPerson(pages(), idOf(open.manager), (tx) =>
      tx.insert(screeningOutcomeTable).values({ roundId: open.roundId, applicationId: open.first.applicationId, outcome: 'ineligible', reason: 'Why', proposedBy: idOf(open.manager), submissionId: sql`NULL` })) // prettier-ignore
    await expect(ruledAnyway).rejects.toMatchObject({ cause: { code: '23001' } })
    const round = await arrangeRound()
    await page(round)
    statements.length = 0
    await page(round)
    // The last asks whether the reading is in the log already.
    expect(statements).toHaveLength(4)
    statements.length = 0
    await listScreening(round.manager, {
      slug: round.slug,
      state: null,
      flagged: false,
      mine: false,
      text: '',
      page: 1,
    })
    expect(statements).toHaveLength(2)
    await withdrawApplication(round.first.ctx, { applicationId: round.first.applicationId })
    expect(await refusalOf(propose(round))).toBe('refused: withdrawn')
  })
})

describe('flags', () => {
  it('are raised once for a fact, have an owner, and end once with what was found', async () => {
    const round = await arrangeRound()
    await db
      .update(organisationTable)
      .set({ postcode: 'CF10 3NP', address: '1 Example Street' })
      .where(sql`id IN (${round.first.organisationId}, ${round.second.organisationId})`)
    const found = (await page(round)).findings
    expect(found.map(({ kind, other }) => [kind, other])).toEqual(
      expect.arrayContaining([
        ['same-address', round.second.reference],
        ['same-postcode', round.second.reference],
      ]),
    )
    statements.length = 0
    const { raised, bids } = await raiseFindings(round.manager, { slug: round.slug, reference: null })
    expect(statements).toHaveLength(4)
    expect([bids, raised > 1]).toEqual([2, true])
    expect(await raiseFindings(round.officer, { slug: round.slug, reference: null })).toEqual({
      raised: 0,
      bids: 2,
    })
    const flag = (await page(round)).flags.find(({ finding }) => finding?.startsWith('same-address'))
    expect(flag).toMatchObject({ kind: 'due-diligence', other: round.second.reference, owner: null })
    await giveFlag(round.manager, { slug: round.slug, flagId: flag?.id ?? '', ownerId: idOf(round.officer) })
    expect(
      await listScreening(round.officer, {
        slug: round.slug,
        state: null,
        flagged: false,
        mine: true,
        text: '',
        page: 1,
      }),
    ).toMatchObject({ mine: 1, total: 1 })
    const panel = await arrange.roundStaff(round.slug, 'panel')
    expect(
      await refusalOf(
        giveFlag(round.manager, { slug: round.slug, flagId: flag?.id ?? '', ownerId: idOf(panel) }),
      ),
    ).toBe('refused: owner-closed')
    const end = (words: string) =>
      resolveFlag(round.officer, { slug: round.slug, flagId: flag?.id ?? '', resolution: 'cleared', words })
    expect(await end(' ')).toEqual({ ok: false, problems: ['words-missing'] })
    expect(await end('They share a building with forty others.')).toEqual({ ok: true })
    expect(await refusalOf(end('Again'))).toBe('not-found')
    expect((await page(round)).flags.find(({ id }) => id === flag?.id)?.resolved).toMatchObject({
      resolution: 'cleared',
    })
    expect((await page(round)).findings.find(({ key }) => key === flag?.finding)?.isFlagged).toBe(true)
  })

  it('about harm or fraud are for officers and auditors', async () => {
    const round = await arrangeRound()
    await raiseFlag(round.manager, {
      slug: round.slug,
      reference: round.first.reference,
      kind: 'fraud',
      words: 'The same receipt twice.',
    })
    await raiseFlag(round.manager, {
      slug: round.slug,
      reference: round.first.reference,
      kind: 'other',
      words: 'Ask for the deed.',
    })
    const kinds = async (ctx: ServiceContext) =>
      (await page(round, now(ctx))).flags.map(({ kind }) => kind).toSorted()
    expect(await kinds(round.officer)).toEqual(['fraud', 'other'])
    expect(await kinds(await arrange.roundStaff(round.slug, 'auditor'))).toEqual(['fraud', 'other'])
    expect(await kinds(await arrange.roundStaff(round.slug, 'panel'))).toEqual(['other'])
    expect(await kinds(await arrange.roundStaff(round.slug, 'finance'))).toEqual(['other'])
    expect(await db.select().from(flagTable).where(eq(flagTable.roundId, round.roundId))).toHaveLength(2)
  })
})

/** Lets the form of the round ask for partners, and a bid name some, as its sealed text would have them. */
async function nameAsPartner(round: Round, applicationId: string, partner: { name: string; number: string }) {
  const field = { kind: 'partners', name: 'consortium', label: { en: 'Partners', cy: 'Partneriaid' }, required: false, rowsLeast: 0, rowsMax: 5 } // prettier-ignore
  const answer = { 'name.1': partner.name, 'registration.1': partner.number }
  await db.transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL session_replication_role = replica`)
    await tx.execute(sql`UPDATE grants.round_version SET canonical_json = said.text, sha256 = encode(sha256(convert_to(said.text, 'UTF8')), 'hex')
      FROM (SELECT id, jsonb_insert(canonical_json::jsonb, '{form,sections,0,fields,0}', ${JSON.stringify(field)}::jsonb)::text AS text
        FROM grants.round_version) said WHERE said.id = round_version.id AND round_id = ${round.roundId}`)
    await tx.execute(sql`UPDATE grants.submission SET canonical_json = said.text, sha256 = encode(sha256(convert_to(said.text, 'UTF8')), 'hex')
      FROM (SELECT id, jsonb_set(canonical_json::jsonb, '{answers,consortium}', ${JSON.stringify(answer)}::jsonb)::text AS text
        FROM grants.submission) said WHERE said.id = submission.id AND application_id = ${applicationId}`)
  })
}

describe('what a bid has in common with others', () => {
  const common = async (round: Round, reference = round.first.reference) =>
    (await getScreening(round.manager, { slug: round.slug, reference })).findings.flatMap(({ kind, other }) => (other ? [`${kind} ${other}`] : [])) // prettier-ignore

  it('is found by people, mail domain and number, and never by what says nothing', async () => {
    const round = await arrangeRound(3)
    expect(await common(round)).toEqual([])
    const { first, second } = round
    await db.execute(sql`INSERT INTO grants.organisation_membership (organisation_id, person_id, role)
      VALUES (${second.organisationId}, ${first.personId}, 'finance')`)
    expect(await common(round)).toEqual([`same-person ${second.reference}`])
    await db.execute(sql`UPDATE auth.person SET email = replace(email, 'example.test', 'wellbeing.org.uk')
      WHERE id IN (${first.personId}, ${round.bids[2]?.personId ?? ''})`)
    const third = round.bids[2]?.reference ?? ''
    expect(await common(round)).toEqual(
      expect.arrayContaining([`same-person ${second.reference}`, `same-mail-domain ${third}`]),
    )
    await db.execute(sql`INSERT INTO grants.organisation_registration (organisation_id, scheme, number)
      SELECT ${round.bids[2]?.organisationId}, scheme, number FROM grants.organisation_registration WHERE organisation_id = ${first.organisationId}`)
    expect((await common(round))[0]).toBe(`same-number ${third}`)
  })

  it('is that one names the other as a partner, by its name or its number, on both sides', async () => {
    for (const by of ['name', 'number'] as const) {
      const round = await arrangeRound()
      const { first, second } = round
      const { organisation } = await page(round)
      const number = organisation?.registrations[0]?.number ?? ''
      const partner =
        by === 'name'
          ? { name: `The ${organisation?.name} Ltd`, number: '' }
          : { name: 'Another name', number }
      await nameAsPartner(round, second.applicationId, partner)
      expect(await common(round)).toEqual([`named-as-partner ${second.reference}`])
      expect(await common(round, second.reference)).toEqual([`names-as-partner ${first.reference}`])
    }
  })
})

describe('a bid that is closed to somebody', () => {
  it('is in no list, count, finding or flag of his, and in no file that he takes', async () => {
    const round = await arrangeRound()
    await db
      .update(organisationTable)
      .set({ address: '2 Example Street' })
      .where(sql`id IN (${round.first.organisationId}, ${round.second.organisationId})`)
    await raiseFindings(round.officer, { slug: round.slug, reference: null })
    await closes(round, round.manager, round.second.applicationId)
    const shown = [
      await page(round),
      await listScreening(round.manager, {
        slug: round.slug,
        state: null,
        flagged: false,
        mine: false,
        text: '',
        page: 1,
      }),
      await exportForCheck(round.manager, { slug: round.slug }),
    ]
    expect(JSON.stringify(shown)).not.toContain(round.second.reference)
    const other = { slug: round.slug, reference: round.second.reference }
    expect(await refusalOf(getScreening(round.manager, other))).toBe('not-found')
    expect(
      await refusalOf(
        proposeOutcome(round.manager, { ...other, outcome: 'ineligible', duplicateOf: '', reason: 'Why' }),
      ),
    ).toBe('not-found')
    expect(await refusalOf(raiseFlag(round.manager, { ...other, kind: 'other', words: 'Why' }))).toBe(
      'not-found',
    )
    const text = `reference,provider,date,result\n${round.second.reference},Example Checks,${TODAY},clear`
    expect(await importAnswers(round.manager, { slug: round.slug, text, preview: false })).toMatchObject({
      status: 'read',
      problems: [{ line: 2, code: 'reference-unknown' }],
    })
  })
})

describe('an answer from outside', () => {
  it('is previewed line by line, kept whole or not at all, and once', async () => {
    const round = await arrangeRound()
    const { rows } = await exportForCheck(round.manager, { slug: round.slug })
    expect(rows.map(({ reference }) => reference)).toEqual(
      [round.first.reference, round.second.reference].toSorted(),
    )
    expect(rows[0]?.identifiers).toMatch(/^GB-CHC-\d{6}$/)
    const bring = (lines: string[], preview: boolean) =>
      importAnswers(round.manager, {
        slug: round.slug,
        text: ['Reference,Provider,Date,Result,Expires,Register_status,Note', ...lines].join('\r\n'),
        preview,
      })
    const good = `${round.first.reference},Example Checks,${TODAY},concern,,removed,"Removed, it says"`
    const wrong = [`SP-NONE,Example Checks,${TODAY},clear`, `${round.second.reference},,2026-02-30,green`]
    const read = await bring([good, ...wrong], false)
    expect(read).toMatchObject({ status: 'read', answers: [{ line: 2, note: 'Removed, it says' }] })
    expect(read.status === 'read' ? read.problems.map(({ line, code }) => [line, code]) : []).toEqual([
      [3, 'reference-unknown'], [4, 'provider-missing'], [4, 'date-wrong'], [4, 'result-unknown'],
    ]) // prettier-ignore
    expect((await page(round)).external).toEqual([])
    expect(await bring([good], true)).toMatchObject({ status: 'read', problems: [] })
    expect((await page(round)).external).toEqual([])
    statements.length = 0
    expect(await bring([good], false)).toMatchObject({ status: 'kept', kept: 1, known: 0 })
    expect(statements).toHaveLength(4)
    expect(await bring([good], false)).toMatchObject({ status: 'kept', kept: 0, known: 1 })
    const { external, findings } = await page(round)
    expect(external).toMatchObject([
      { provider: 'Example Checks', result: 'concern', registerStatus: 'removed' },
    ])
    expect(findings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['external-concern', 'register-removed']),
    )
    expect(await importAnswers(round.manager, { slug: round.slug, text: 'name\nx', preview: true })).toMatchObject({
      status: 'unreadable', why: 'columns-missing', columns: ['reference', 'provider', 'date', 'result'],
    }) // prettier-ignore
  })
})

it('assessors and applicants meet nothing of screening', async () => {
  const round = await arrangeRound()
  const assessor = await arrange.roundStaff(round.slug, 'assessor')
  expect(await refusalOf(page(round, assessor))).toBe('not-allowed')
  expect(await refusalOf(page(round, round.first.ctx))).toBe('not-found')
  await raiseFlag(round.manager, {
    slug: round.slug,
    reference: round.first.reference,
    kind: 'other',
    words: 'Ask.',
  })
  for (const ctx of [assessor, round.first.ctx]) {
    expect(await asPerson(pages(), idOf(ctx), (tx) => tx.select().from(flagTable))).toEqual([])
  }
})
