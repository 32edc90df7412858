import { generateKeyPairSync } from 'node:crypto'
import { countRehearsed, findRehearsedRound } from '@academy/db/demo/rehearsed-round'
import { roundTable } from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { planRehearsal } from '@academy/domain/rehearsal/rehearsal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepSamplePerson } from '@academy/db/demo/keep-sample'
import { sealAudit } from '../../audit/seal-audit.ts'
import { verifyAudit } from '../../audit/verify-audit.ts'
import { getAssessingBoard } from '../../grants/assess/assign-bid.ts'
import { listScenarios } from '../../grants/allocate/list-scenarios.ts'
import { getRanking } from '../../grants/weigh/get-ranking.ts'
import { listMyAssignments } from '../../grants/assess/my-assignments.ts'
import { listApplications, listApplicationsInput } from '../../grants/staff/list-applications.ts'
import { getDecisions, getDecisionsInput } from '../../grants/decide/get-decisions.ts'
import { listAppeals } from '../../grants/appeal/read-appeals.ts'
import { listLetters, listLettersInput } from '../../grants/tell/letters.ts'
import { createSolver } from '../../ports/solver.ts'
import { readSigningKey } from '../../ports/signing-key.ts'
import { samplePeople } from '../sample-people.ts'
import { rehearse, type WantedRehearsal } from './rehearse.ts'

const { db, as } = useTestDatabase()
const log = { info: () => {}, error: () => {} }
const solver = createSolver()
const ports = {
  origin: 'https://grants.example',
  cursorSecret: 'a secret of tests, long enough to sign',
  solver,
}
afterAll(() => solver.close())
const owner = { db, actor: { kind: 'system' as const, job: 'rehearse' }, now: new Date(), log, ports }
const slug = 'example-rehearsal-7'
const size = { seed: 7, bids: 24, assessors: 6 }
const wanted = (until: WantedRehearsal['until']): WantedRehearsal => ({
  owner,
  app: as('academy_grants'),
  slug,
  name: { en: 'Example fund (rehearsal 7)', cy: 'Cronfa enghreifftiol (ymarfer 7)' },
  size,
  until,
  report: () => {},
})
const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((all, one) => all + one, 0)
const sample = async (key: keyof typeof samplePeople) => ({
  ...owner,
  now: new Date(),
  db: as('academy_grants'),
  actor: { kind: 'person' as const, id: await keepSamplePerson(db, samplePeople[key]), staff: [] },
})

describe('a small rehearsal', () => {
  beforeAll(async () => {
    expect(await rehearse(wanted('assessing'))).toMatchObject({ ok: true, played: ['closed', 'assessing'] })
  }, 120_000)

  it('has every application that was planned, each where it was planned to be', async () => {
    const plan = planRehearsal(size, new Date().getUTCFullYear() + 1)
    const { applications } = await countRehearsed(db, slug)
    const count = (...fates: string[]) => plan.bids.filter(({ fate }) => fates.includes(fate)).length
    expect(sum(applications)).toBe(24)
    expect(applications).toEqual({
      submitted: count('submitted', 'corrected', 'plea-granted', 'clarified', 'asked'),
      withdrawn: count('withdrawn', 'withdrawn-late'),
      draft: count('left', 'plea-refused', 'plea-waiting'),
    })
  })

  it('is fictional, closed, and nowhere in what is published', async () => {
    const [round] = await db.select().from(roundTable)
    expect(round).toMatchObject({ slug, fictional: true, status: 'published', programmeSlug: null })
    expect(round?.closesAt.getTime()).toBeLessThanOrEqual(Date.now())
    const { rows } = await db.execute(
      "SELECT sum((xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM %I.%I', schemaname, tablename), false, true, '')))[1]::text::int) AS n FROM pg_tables WHERE schemaname IN ('published', 'registry') AND tablename IN ('scheme', 'award', 'programme', 'organisation')",
    )
    expect(rows).toEqual([{ n: '0' }])
  })

  it('shows its manager a full list and a full board, with readers who are behind', async () => {
    const fatima = await sample('fatima')
    const { applications } = await listApplications(fatima, listApplicationsInput.parse({ slug }))
    expect(applications).toHaveLength(24)
    const board = await getAssessingBoard(fatima, { slug, text: '', after: '' })
    expect(board.assessors).toHaveLength(6)
    expect(board.assessors.some(({ behind }) => behind > 0)).toBe(true)
    const closed = board.bids.filter(({ closedTo }) => closedTo.length > 0)
    expect(closed.length).toBeGreaterThan(0)
    for (const { readers, closedTo } of board.bids) {
      const open = readers.filter(({ status }) => !['declined', 'recused', 'void'].includes(status))
      expect(open.filter(({ personId }) => closedTo.includes(personId))).toEqual([])
    }
  })

  it('gives its first assessor something in every state', async () => {
    const [first] = planRehearsal(size, 2027).assessors
    const id = await keepSamplePerson(db, {
      name: first?.name ?? '',
      email: first?.email ?? '',
      language: 'en',
    })
    const own = await listMyAssignments({
      ...(await sample('fatima')),
      actor: { kind: 'person', id, staff: [] },
    })
    expect(new Set(own.map(({ status }) => status))).toEqual(
      new Set(['offered', 'accepted', 'finished', 'sent-back']),
    )
    expect(own.some(({ status, scored }) => status === 'accepted' && scored > 0)).toBe(true)
  })

  it('goes on from there to its end, and is then found and not played again', async () => {
    expect(await rehearse(wanted('panel'))).toEqual({
      ok: true,
      played: ['assessed', 'panel'],
      stage: 'panel',
    })
    const { readings } = await countRehearsed(db, slug)
    expect(Object.keys(readings).toSorted()).toEqual(['declined', 'finished', 'recused', 'void'])
    expect(readings['void']).toBe(2)
    const events = await db.$count(roundTable)
    expect(await rehearse(wanted('closed'))).toEqual({ ok: true, played: [], stage: 'panel' })
    expect(await rehearse({ ...wanted('assessed'), size: { ...size, bids: 30 } })).toEqual({
      ok: false,
      why: 'another-size',
    })
    expect(await db.$count(roundTable)).toBe(events)
  }, 60_000)

  it('is calibrated, with two bids moderated, and divided in two scenarios', async () => {
    const fatima = await sample('fatima')
    const ranking = await getRanking(fatima, { slug })
    expect(ranking.run?.bids.length).toBeGreaterThan(15)
    const { scenarios } = await listScenarios(fatima, { slug })
    expect(scenarios.map(({ letter, version }) => [letter, version])).toEqual([
      ['A', 1],
      ['B', 2],
    ])
  })

  it('is decided by the panel, an officer and finance, with awards within the money and every bid answered', async () => {
    expect(await rehearse(wanted('decided'))).toEqual({ ok: true, played: ['decided'], stage: 'decided' })
    const page = await getDecisions(await sample('fatima'), getDecisionsInput.parse({ slug }))
    expect(page.set).toMatchObject({ status: 'sealed' })
    expect(page.counts.funded + page.counts['part-funded']).toBeGreaterThan(0)
    expect(sum(page.counts)).toBe(page.bids)
    for (const { budgetPence, paidPence } of page.years) expect(paidPence).toBeLessThanOrEqual(budgetPence)
    expect(page.rows.filter(({ hasConditions }) => hasConditions)).toHaveLength(1)
  }, 120_000)

  it('is told at one instant: every letter is ready, each is mailed once, and one applicant appeals', async () => {
    expect(await rehearse(wanted('told'))).toEqual({ ok: true, played: ['told'], stage: 'told' })
    const page = await listLetters(await sample('fatima'), listLettersInput.parse({ slug }))
    expect(page).toMatchObject({ unready: 0, withoutLetter: 0 })
    expect(page.toldAt?.getTime()).toBeLessThanOrEqual(Date.now())
    const { appeals } = await listAppeals(await sample('fatima'), { slug, page: 1 })
    expect(appeals).toHaveLength(1)
    const { rows } = await db.execute<{ mails: number; letters: number }>(
      "SELECT count(*)::int AS mails, count(DISTINCT split_part(cause, ':', 2))::int AS letters FROM grants.outbox WHERE template = 'results-told'",
    )
    expect(rows[0]?.letters).toBeGreaterThan(15)
  }, 60_000)

  it('leaves an audit log that verifies', async () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const signingKey = readSigningKey(pem)
    await sealAudit({ db, ports: { signingKey } })
    const key = Buffer.from(signingKey.publicKey).toString('base64')
    expect(await verifyAudit({ ...owner, ports: { auditKeys: [key] } })).toMatchObject({ ok: true })
  })
})

it('a round in earnest is never played with', async () => {
  const [round] = await db.select().from(roundTable)
  if (!round) throw new Error('there is no round')
  await db.transaction(async (tx) => {
    await tx.execute('SET LOCAL session_replication_role = replica')
    await tx.update(roundTable).set({ fictional: false })
  })
  expect(await rehearse(wanted('assessed'))).toEqual({ ok: false, why: 'in-earnest' })
  const after = await findRehearsedRound(db, slug)
  expect(new Date(after?.closesAt ?? 0)).toEqual(round.closesAt)
})
