import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asPerson } from '@academy/db/actor/as-person'
import { conflictTable } from '@academy/db/grants/assess-tables'
import {
  awardChangeTable,
  decisionApprovalTable,
  decisionEventTable,
  decisionRecordTable,
  decisionSetTable,
  decisionTable,
  decisionWordsTable,
} from '@academy/db/grants/decide-tables'
import { applicationTable } from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createSolver } from '@academy/solver/create-solver'
import { eq, sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { changeScenario, createScenario } from '../allocate/change-scenario.ts'
import { chooseScenario, getScenarioRecord } from '../allocate/end-scenario.ts'
import { getScenario } from '../allocate/get-scenario.ts'
import { solveNextScenario } from '../allocate/solve-scenarios.ts'
import { arrangeDivision } from '../allocate/testing/arrange-division.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { approveDecisions, sendBackDecisions } from './approve-decisions.ts'
import { answerAwardChange, endAward, offerReserve } from './change-awards.ts'
import { getDecision, getDecisionRecord, getDecisions } from './get-decisions.ts'
import { proposeDecisions } from './propose-decisions.ts'
import { reviewDecision, writeDecision } from './write-decision.ts'

const { db, as, statements } = useTestDatabase()
const arrange = arrangeGrants(db, () => as('academy_grants'))
const { division, setAside } = arrangeDivision(db, arrange)
const solver = createSolver()
afterAll(() => solver.close())
const log = { info: () => {}, error: () => {} }
const worker = (): ServiceContext => ({ db: as('academy_worker'), actor: { kind: 'system', job: 'solve-scenarios' }, now: new Date(), log, ports: { solver } }) // prettier-ignore
const limits = { awardsMs: 20_000, trialMs: 10_000, runs: 10, runMs: 5_000 }
const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')
const minute = {
  metOn: '2026-01-15',
  present: 'Example Person (chair), Example Officer',
  leftRoom: '',
  minute: 'The panel follows scenario A.',
}
const key = () => arrange.key()

/** A round whose money is enough for the best so many of its bids, divided. */
async function divided(places: readonly (number | null)[], paid: number) {
  const round = await division(places)
  const { slug, panel } = round
  await createScenario(panel, { slug, name: 'One', from: null })
  const { settings, bids } = (await getScenario(panel, { slug, letter: 'A' })).scenario
  const asked = bids[0]?.askedPence ?? []
  const years = settings.years.map((year, at) => ({ ...year, budgetPence: (asked[at] ?? 0n) * BigInt(paid) }))
  const set = { ...settings, years, rules: [], forced: [], exclusive: [] }
  expect(await changeScenario(panel, { slug, letter: 'A', base: 1, settings: set })).toEqual({ ok: true, version: 2 }) // prettier-ignore
  while (await solveNextScenario(worker(), { limits }));
  expect(await chooseScenario(panel, { slug, letter: 'A', base: 2, reason: 'Most for it' })).toEqual({ ok: true }) // prettier-ignore
  return { ...round, finance: await arrange.roundStaff(slug, 'finance') }
}

async function proposed(places: readonly (number | null)[], paid: number) {
  const round = await divided(places, paid)
  expect(await proposeDecisions(round.panel, { slug: round.slug, key: key(), ...minute })).toEqual({ ok: true, no: 1 }) // prettier-ignore
  return round
}

/** As if the round had these limits: above them finance approves too. */
async function limitsAre(slug: string, pence: bigint) {
  await setAside((tx) =>
    tx
      .update(decisionSetTable)
      .set({ totalLimitPence: pence, awardLimitPence: pence })
      .where(sql`round_id = (SELECT id FROM grants.round WHERE slug = ${slug})`),
  )
}
const NO_LIMIT = 10n ** 15n

const withdraw = (applicationId: string | undefined) =>
  setAside((tx) =>
    tx
      .update(applicationTable)
      .set({ status: 'withdrawn', withdrawnAt: new Date(), resumesAs: 'submitted' })
      .where(eq(applicationTable.id, applicationId ?? '')),
  )

async function sealed(places: readonly (number | null)[], paid: number) {
  const round = await proposed(places, paid)
  await limitsAre(round.slug, NO_LIMIT)
  expect(await approveDecisions(round.manager, { slug: round.slug, no: 1, wordsWritten: 0 })).toEqual({ ok: true, sealed: true }) // prettier-ignore
  return round
}

describe('proposing', () => {
  it('what would be decided is seen before, proposed whole, and read in three statements', async () => {
    const { slug, panel, auditor, bids } = await divided([3, 2, 1, null], 2)
    const before = await getDecisions(panel, { slug, page: 1 })
    expect(before).toMatchObject({ set: null, chosen: 'A', mayPropose: true, counts: { funded: 2, reserve: 1, none: 1 } }) // prettier-ignore
    expect(await proposeDecisions(panel, { slug, key: key(), ...minute, metOn: '', minute: ' ' })).toEqual({
      ok: false,
      problems: ['met-on-missing', 'minute-missing'],
    })
    const sent = { slug, key: key(), ...minute }
    expect(await proposeDecisions(panel, sent)).toEqual({ ok: true, no: 1 })
    expect(await proposeDecisions(panel, sent)).toEqual({ ok: true, no: 1 })
    expect(await refusalOf(proposeDecisions(panel, { ...sent, key: key() }))).toBe('refused: decisions-proposed') // prettier-ignore
    statements.length = 0
    const page = await getDecisions(auditor, { slug, page: 1 })
    expect(statements).toHaveLength(3)
    expect(page).toMatchObject({ counts: before.counts, mayPropose: false, needed: ['officer', 'finance'], mayApprove: null }) // prettier-ignore
    expect(page.rows.map(({ outcome }) => outcome)).toEqual(
      bids
        .map(({ reference }) => reference)
        .toSorted()
        .map((reference) => ['funded', 'funded', 'reserve', 'none'][bids.findIndex((bid) => bid.reference === reference)]), // prettier-ignore
    )
    statements.length = 0
    const one = await getDecision(auditor, { slug, reference: bids[2]?.reference ?? '' })
    expect(statements).toHaveLength(3)
    expect(one.decision).toMatchObject({ outcome: 'reserve', reserveRank: 1, reason: { because: 'weighed' } })
  })

  it('nothing is proposed before the money is divided', async () => {
    const { slug, panel } = await division([3])
    expect(await refusalOf(proposeDecisions(panel, { slug, key: key(), ...minute }))).toBe(
      'refused: not-divided',
    )
  })

  it('the database takes no set that lacks a bid or pays anything else than the division', async () => {
    const { slug, roundId, panel, bids } = await divided([3, 1], 1)
    const { chosen } = await getDecisions(panel, { slug, page: 1 })
    expect(chosen).toBe('A')
    const { rows } = await db.execute<{ id: string; years: unknown }>(
      sql`SELECT version_id AS id FROM grants.scenario WHERE round_id = ${roundId}`,
    )
    const versionId = rows[0]?.id ?? ''
    const propose = (decisions: readonly object[]) =>
      asPerson(as('academy_grants'), idOf(panel), async (tx) => {
        const [set] = await tx.insert(decisionSetTable).values({ roundId, no: 1, scenarioVersionId: versionId, metOn: '2026-01-01', present: 'All', minute: 'Words', totalLimitPence: 0n, awardLimitPence: 0n, key: key(), proposedBy: idOf(panel) }).returning() // prettier-ignore
        if (decisions.length > 0)
          await tx.insert(decisionTable).values(decisions.map((each) => ({ roundId, setId: set?.id ?? '', applicationId: '', reference: '', outcome: 'refused' as const, reason: { because: 'awarded' as const, byHand: null }, ...each }))) // prettier-ignore
      })
    const refused = bids.map(({ applicationId, reference }) => ({ applicationId, reference }))
    await expect(propose([])).rejects.toMatchObject({ cause: { message: 'every bid that was submitted is decided' } }) // prettier-ignore
    await expect(propose(refused)).rejects.toMatchObject({ cause: { message: 'awards are those of the division that was chosen' } }) // prettier-ignore
    expect(await db.select().from(decisionSetTable).where(eq(decisionSetTable.roundId, roundId))).toEqual([])
  })
})

describe('approving', () => {
  it('another person approves; with the last the set is sealed, its record names the division by its hash, and nothing changes after', async () => {
    const { slug, manager, officer, panel, finance, bids } = await proposed([3, 2], 1)
    await limitsAre(slug, 0n)
    const [first] = bids
    const reference = first?.reference ?? ''
    expect(await writeDecision(panel, { slug, reference, base: 0, conditionsEn: 'A report each year', conditionsCy: '', reason: '' })).toEqual({ ok: false, problems: [{ problem: 'conditions-missing', language: 'cy' }] }) // prettier-ignore
    const words = { slug, reference, base: 0, conditionsEn: 'A report each year', conditionsCy: 'Adroddiad bob blwyddyn', reason: 'Best' } // prettier-ignore
    expect(await writeDecision(panel, words)).toEqual({ ok: true })
    expect(await writeDecision(panel, words)).toEqual({ ok: true })
    expect(await writeDecision(officer, { ...words, reason: 'Other' })).toMatchObject({ ok: false, changed: { base: 1, reason: 'Best' } }) // prettier-ignore
    expect(await refusalOf(approveDecisions(panel, { slug, no: 1, wordsWritten: 1 }))).toBe('not-allowed')
    expect(await approveDecisions(manager, { slug, no: 1, wordsWritten: 0 })).toEqual({ ok: false, problem: 'changed' }) // prettier-ignore
    expect(await approveDecisions(manager, { slug, no: 1, wordsWritten: 1 })).toEqual({ ok: true, sealed: false }) // prettier-ignore
    expect(await approveDecisions(manager, { slug, no: 1, wordsWritten: 1 })).toEqual({ ok: true, sealed: false }) // prettier-ignore
    expect(await refusalOf(approveDecisions(officer, { slug, no: 1, wordsWritten: 1 }))).toBe('refused: approved-already') // prettier-ignore
    expect(await refusalOf(writeDecision(panel, { ...words, base: 1, reason: 'Late' }))).toBe('refused: approved-already') // prettier-ignore
    expect(await refusalOf(getDecisionRecord(panel, { slug }))).toBe('not-found')
    expect(await refusalOf(endAward(manager, { slug, reference, key: key(), kind: 'declined', reason: 'Why' }))).toBe('refused: decisions-not-sealed') // prettier-ignore
    expect(await approveDecisions(finance, { slug, no: 1, wordsWritten: 1 })).toEqual({ ok: true, sealed: true }) // prettier-ignore
    const page = await getDecisions(panel, { slug, page: 1 })
    expect(page).toMatchObject({ set: { status: 'sealed' }, mayWrite: false, maySendBack: false })
    const record = JSON.parse((await getDecisionRecord(panel, { slug })).text) as {
      allocation: object
      decisions: { conditions: object }[]
      approvals: { part: string; by: string }[]
    }
    expect(record.allocation).toMatchObject({ inputSha256: page.division?.inputSha256, recordSha256: page.division?.recordSha256 }) // prettier-ignore
    expect(record.approvals).toMatchObject([
      { part: 'finance', by: idOf(finance) },
      { part: 'officer', by: idOf(manager) },
    ])
    expect(record.decisions.some(({ conditions }) => 'en' in conditions && conditions.en === words.conditionsEn)).toBe(true) // prettier-ignore
    expect(await refusalOf(sendBackDecisions(manager, { slug, no: 1, reason: 'Why' }))).toBe('refused: decisions-sealed') // prettier-ignore
    expect(await refusalOf(writeDecision(panel, { ...words, base: 1, reason: 'Late' }))).toBe('refused: decisions-sealed') // prettier-ignore
    expect(await refusalOf(proposeDecisions(panel, { slug, key: key(), ...minute }))).toBe('refused: decisions-proposed') // prettier-ignore
    for (const table of [decisionTable, decisionWordsTable, decisionApprovalTable, decisionRecordTable])
      await expect(db.update(table).set({ roundId: sql`round_id` })).rejects.toMatchObject({ cause: { code: '23001' } }) // prettier-ignore
  })

  it('nobody approves what he proposed, not even by the tables', async () => {
    const round = await divided([3], 1)
    const { slug, manager, roundId } = round
    await proposeDecisions(manager, { slug, key: key(), ...minute })
    expect(await refusalOf(approveDecisions(manager, { slug, no: 1, wordsWritten: 0 }))).toBe('refused: own-proposal') // prettier-ignore
    const [set] = await db.select().from(decisionSetTable).where(eq(decisionSetTable.roundId, roundId))
    const setId = set?.id ?? ''
    const write = (who: ServiceContext, work: Parameters<typeof asPerson>[2]) =>
      asPerson(as('academy_grants'), idOf(who), work)
    await expect(
      write(manager, (tx) => tx.insert(decisionApprovalTable).values({ roundId, setId, part: 'officer', wordsWritten: 0, approvedBy: idOf(manager) })), // prettier-ignore
    ).rejects.toMatchObject({ cause: { message: 'nobody approves what he proposed' } })
    await expect(
      write(round.officer, (tx) => tx.insert(decisionEventTable).values({ roundId, setId, kind: 'sealed', actorId: idOf(round.officer) })), // prettier-ignore
    ).rejects.toMatchObject({
      cause: { message: 'decisions are sealed once everybody has approved who must' },
    })
    await expect(
      write(round.panel, (tx) => tx.insert(decisionApprovalTable).values({ roundId, setId, part: 'officer', wordsWritten: 0, approvedBy: idOf(round.panel) })), // prettier-ignore
    ).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('a set is sent back with a reason, and a new one takes its place', async () => {
    const { slug, panel, officer, manager } = await proposed([3], 1)
    expect(await sendBackDecisions(officer, { slug, no: 1, reason: ' ' })).toEqual({ ok: false, problem: 'reason-missing' }) // prettier-ignore
    expect(await sendBackDecisions(officer, { slug, no: 1, reason: 'A condition is missing' })).toEqual({ ok: true }) // prettier-ignore
    expect(await sendBackDecisions(officer, { slug, no: 1, reason: 'A condition is missing' })).toEqual({ ok: true }) // prettier-ignore
    expect(await refusalOf(approveDecisions(manager, { slug, no: 1, wordsWritten: 0 }))).toBe('refused: decisions-not-proposed') // prettier-ignore
    expect(await proposeDecisions(panel, { slug, key: key(), ...minute })).toEqual({ ok: true, no: 2 })
    const page = await getDecisions(panel, { slug, page: 1 })
    expect(page.earlier).toMatchObject([{ no: 1, status: 'sent-back', events: [{}, { reason: 'A condition is missing' }] }]) // prettier-ignore
  })

  it('of two who approve at once each counts, and the set is sealed once', async () => {
    const { slug, manager, finance, officer } = await proposed([3], 1)
    await limitsAre(slug, 0n)
    const looked = { slug, no: 1, wordsWritten: 0 }
    const all = await Promise.allSettled([
      approveDecisions(manager, looked),
      approveDecisions(finance, looked),
      approveDecisions(officer, looked),
      approveDecisions(finance, looked),
    ])
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect((await getDecisions(manager, { slug, page: 1 })).set).toMatchObject({ status: 'sealed', approvals: [{}, {}] }) // prettier-ignore
  })

  it('a crash before any statement of proposing or sealing leaves all or nothing', async () => {
    const { slug, panel, manager, roundId } = await divided([3, 1], 1)
    const state = async () => {
      const counts = await Promise.all([decisionSetTable, decisionTable, decisionApprovalTable, decisionRecordTable, decisionEventTable].map(async (table) => (await db.select().from(table).where(eq(table.roundId, roundId))).length)) // prettier-ignore
      return counts.join()
    }
    const crashAt = async (work: () => Promise<unknown>) => {
      const before = await state()
      for (let at = 1; ; at += 1) {
        let count = 0
        statements.push = () => {
          count += 1
          if (count === at) throw new Error('the process ends here')
          return count
        }
        const outcome = await refusalOf(work())
        Reflect.deleteProperty(statements, 'push')
        if (outcome === 'not refused') return at - 1
        expect(await state()).toBe(before)
      }
    }
    expect(await crashAt(() => proposeDecisions(panel, { slug, key: key(), ...minute }))).toBeGreaterThan(5)
    expect(await state()).toBe('1,2,0,0,1')
    await limitsAre(slug, NO_LIMIT)
    expect(await crashAt(() => approveDecisions(manager, { slug, no: 1, wordsWritten: 0 }))).toBeGreaterThan(5) // prettier-ignore
    expect(await state()).toBe('1,2,1,1,2')
  })

  it('somebody to whom a bid of the round is closed sees and decides nothing', async () => {
    const { slug, officer, panel, roundId, bids } = await proposed([3], 1)
    await db.insert(conflictTable).values({ roundId, applicationId: bids[0]?.applicationId ?? '', personId: idOf(officer), kind: 'made-up', foundHow: 'found' }) // prettier-ignore
    expect(await refusalOf(getDecisions(officer, { slug, page: 1 }))).toBe('refused: closed-bid-in-round')
    expect(await refusalOf(approveDecisions(officer, { slug, no: 1, wordsWritten: 0 }))).toBe('refused: closed-bid-in-round') // prettier-ignore
    const seen = (who: ServiceContext) =>
      asPerson(as('academy_grants'), idOf(who), async (tx) => [
        await tx.select().from(decisionSetTable),
        await tx.select().from(decisionTable),
        await tx.select().from(decisionEventTable),
      ])
    expect(await seen(officer)).toEqual([[], [], []])
    expect((await seen(panel)).map(({ length }) => length)).toEqual([1, 1, 1])
    const applicant = bids[0]?.ctx
    expect(applicant && (await seen(applicant))).toEqual([[], [], []])
  })
})

describe('the published checker', () => {
  const script = new URL('../../../../../docs/verify-allocation.mjs', import.meta.url).pathname
  it('finds the sealed decisions to be those of their division, and finds whatever was changed in them', async () => {
    const { slug, panel } = await sealed([3, 2, 1], 1)
    const folder = mkdtempSync(join(tmpdir(), 'decisions-'))
    const { text } = await getDecisionRecord(panel, { slug })
    const division = join(folder, 'division.json')
    writeFileSync(division, (await getScenarioRecord(panel, { slug })).text)
    const check = (changed: string) => {
      const path = join(folder, 'decisions.json')
      writeFileSync(path, changed)
      return spawnSync(process.execPath, [script, division, '--decisions', path], { encoding: 'utf8' })
    }
    expect(check(text)).toMatchObject({ status: 0, stdout: expect.not.stringContaining('NO ') as string })
    const changes: [string, string][] = [
      [text.replace(/"pence":"(\d+)"/, '"pence":"1$1"'), 'is paid something else'],
      [text.replace('"outcome":"funded"', '"outcome":"refused"'), 'and is refused'],
      [text.replace('"reserveRank":1', '"reserveRank":3'), 'no place in order'],
      [text.replace(/"inputSha256":"./, '"inputSha256":"x'), 'another input'],
    ]
    for (const [changed, said] of changes) {
      expect(changed).not.toBe(text)
      expect(check(changed)).toMatchObject({ status: 1, stdout: expect.stringContaining(said) as string })
    }
    rmSync(folder, { recursive: true })
  })
})

describe('after sealing', () => {
  it('a declined award frees its money, and the first reserve whom it fits is offered it, both by two people', async () => {
    const { slug, manager, officer, bids } = await sealed([3, 2, 1], 1)
    const reference = bids[0]?.reference ?? ''
    expect(await offerReserve(manager, { slug, key: key(), reason: 'Why' })).toMatchObject({
      ok: false,
      problem: 'none-fits',
      passedOver: [{ reference: bids[1]?.reference, inTheWay: [{ limit: 'budget' }, {}, {}] }, {}],
    })
    const decline = { slug, reference, key: key(), kind: 'declined' as const, reason: 'They wrote so' }
    expect(await endAward(manager, decline)).toEqual({ ok: true })
    expect(await endAward(manager, decline)).toEqual({ ok: true })
    expect(await refusalOf(endAward(officer, { ...decline, key: key() }))).toBe('refused: change-waiting')
    const [change] = (await getDecisions(officer, { slug, page: 1 })).changes
    const answer = { slug, id: change?.id ?? '', answer: 'approved' as const, reason: '' }
    expect(await refusalOf(answerAwardChange(manager, answer))).toBe('refused: own-change')
    expect(await answerAwardChange(officer, answer)).toEqual({ ok: true })
    expect(await answerAwardChange(officer, answer)).toEqual({ ok: true })
    expect(await refusalOf(endAward(officer, { ...decline, key: key() }))).toBe('refused: award-not-standing') // prettier-ignore
    const offer = { slug, key: key(), reason: 'The next in order' }
    expect(await offerReserve(manager, offer)).toEqual({ ok: true, reference: bids[1]?.reference })
    expect(await offerReserve(manager, offer)).toEqual({ ok: true, reference: bids[1]?.reference })
    const waits = (await getDecisions(officer, { slug, page: 1 })).changes.at(-1)
    expect(waits).toMatchObject({ kind: 'offered', mayAnswer: true })
    expect(await answerAwardChange(officer, { ...answer, id: waits?.id ?? '' })).toEqual({ ok: true })
    const page = await getDecisions(officer, { slug, page: 1 })
    expect(page.years.every(({ budgetPence, paidPence }) => budgetPence === paidPence)).toBe(true)
    expect(page.rows.find((row) => row.reference === bids[1]?.reference)).toMatchObject({ since: 'offered' })
    expect(page.rows.find((row) => row.reference === reference)).toMatchObject({ since: 'ended' })
  })

  it('a reserve that was withdrawn is passed over, and it is said', async () => {
    const { slug, manager, officer, bids } = await sealed([3, 2, 1], 1)
    await endAward(manager, { slug, reference: bids[0]?.reference ?? '', key: key(), kind: 'expired', reason: 'No answer' }) // prettier-ignore
    const [change] = (await getDecisions(officer, { slug, page: 1 })).changes
    await answerAwardChange(officer, { slug, id: change?.id ?? '', answer: 'approved', reason: '' })
    await withdraw(bids[1]?.applicationId)
    expect(await offerReserve(manager, { slug, key: key(), reason: 'Next' })).toEqual({ ok: true, reference: bids[2]?.reference }) // prettier-ignore
    expect((await getDecisions(officer, { slug, page: 1 })).changes.at(-1)?.passedOver).toEqual([
      { reference: bids[1]?.reference, isGone: true, inTheWay: [] },
    ])
  })

  it('the database offers no reserve out of order and no money that is not free', async () => {
    const { roundId, manager, bids } = await sealed([3, 2, 1], 1)
    const [set] = await db.select().from(decisionSetTable).where(eq(decisionSetTable.roundId, roundId))
    const rows = await db.select().from(decisionTable).where(eq(decisionTable.roundId, roundId))
    const award = rows.find(({ outcome }) => outcome === 'funded')
    const offer = (reference: string) =>
      asPerson(
        as('academy_grants'),
        idOf(manager),
        (tx) =>
        tx.insert(awardChangeTable).values({ roundId, setId: set?.id ?? '', decisionId: rows.find((row) => row.reference === reference)?.id ?? '', kind: 'offered', years: award?.years ?? [], pence: award?.pence ?? 0n, reason: 'Why', key: key(), proposedBy: idOf(manager) }), // prettier-ignore
      )
    await expect(offer(bids[1]?.reference ?? '')).rejects.toMatchObject({ cause: { message: 'what is offered fits the money that is free' } }) // prettier-ignore
    await expect(offer(bids[2]?.reference ?? '')).rejects.toMatchObject({
      cause: { message: 'reserves are offered awards in their order, or it is said why one is passed over' },
    })
  })

  it('what comes to be known late asks for a second look and changes nothing by itself', async () => {
    const { slug, panel, manager, assessor, roundId, bids } = await proposed([3, 1], 1)
    await limitsAre(slug, NO_LIMIT)
    const [first, second] = bids
    const before = (await getDecisions(panel, { slug, page: 1 })).rows
    await setAside((tx) => tx.execute(sql`UPDATE grants.criterion_score SET score = score + 1 WHERE assignment_id = ${second?.assignmentId}`)) // prettier-ignore
    await db.insert(conflictTable).values({ roundId, applicationId: first?.applicationId ?? '', personId: idOf(assessor), kind: 'made-up', foundHow: 'found' }) // prettier-ignore
    const page = await getDecisions(panel, { slug, page: 1 })
    expect(page.rows.map((row) => ({ ...row, openFacts: 0 }))).toEqual(before)
    expect(page.openFacts.map(({ reference, kind }) => `${reference} ${kind}`).toSorted()).toEqual(
      [
        `${first?.reference} conflict`,
        // What a barred assessor wrote is void.
        `${first?.reference} score`,
        `${second?.reference} score`,
      ].toSorted(),
    )
    expect(await refusalOf(approveDecisions(manager, { slug, no: 1, wordsWritten: 0 }))).toBe('refused: facts-open') // prettier-ignore
    for (const { reference, fact } of page.openFacts) {
      expect(await reviewDecision(panel, { slug, reference, fact, words: '' })).toEqual({ ok: false, problem: 'words-missing' }) // prettier-ignore
      expect(await reviewDecision(panel, { slug, reference, fact, words: 'It stands' })).toEqual({ ok: true })
      expect(await reviewDecision(panel, { slug, reference, fact, words: 'It stands' })).toEqual({ ok: true })
    }
    expect(await approveDecisions(manager, { slug, no: 1, wordsWritten: 0 })).toEqual({ ok: true, sealed: true }) // prettier-ignore
  })

  it('a set with an award to a bid that was withdrawn since is not sealed; the next one leaves it out', async () => {
    const { slug, panel, manager, bids } = await proposed([3, 1], 1)
    await withdraw(bids[0]?.applicationId)
    expect(await refusalOf(approveDecisions(manager, { slug, no: 1, wordsWritten: 0 }))).toBe('refused: gone-since') // prettier-ignore
    await sendBackDecisions(manager, { slug, no: 1, reason: 'One was withdrawn' })
    await proposeDecisions(panel, { slug, key: key(), ...minute })
    await limitsAre(slug, NO_LIMIT)
    expect(await approveDecisions(manager, { slug, no: 2, wordsWritten: 0 })).toEqual({ ok: true, sealed: true }) // prettier-ignore
    expect((await getDecisions(panel, { slug, page: 1 })).counts).toMatchObject({ funded: 0, none: 1, reserve: 1 }) // prettier-ignore
    expect(await offerReserve(manager, { slug, key: key(), reason: 'Its money is free' })).toEqual({ ok: true, reference: bids[1]?.reference }) // prettier-ignore
  })
})
