import { asPerson } from '@academy/db/actor/as-person'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { conflictTable } from '@academy/db/grants/assess-tables'
import {
  announcementEventTable,
  announcementTable,
  earlyReaderTable,
  letterReadyTable,
  letterTable,
  letterTextTable,
} from '@academy/db/grants/tell-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createSolver } from '@academy/solver/create-solver'
import { and, eq, sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import { mailResults } from '../../mail/mail-results.ts'
import { writeMail } from '../../mail/templates.ts'
import type { ServiceContext } from '../../service-context.ts'
import { arrangeDivision } from '../allocate/testing/arrange-division.ts'
import { getTaskList } from '../apply/get-task-list.ts'
import { listMyApplications } from '../apply/list-my-applications.ts'
import { answerAwardChange, endAward, offerReserve } from '../decide/change-awards.ts'
import { getDecisions } from '../decide/get-decisions.ts'
import { arrangeSealed } from '../decide/testing/arrange-sealed.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { answerAnnouncement, getAnnouncement, proposeAnnouncement } from './announce.ts'
import { getResult } from './get-result.ts'
import { getLetter, listLetters, readyLetters, writeLetter } from './letters.ts'
import { makeLetters } from './make-letters.ts'
import { nameEarlyReader } from './name-early-reader.ts'

const { db, as, statements } = useTestDatabase()
const arrange = arrangeGrants(db, () => as('academy_grants'))
const { division, setAside } = arrangeDivision(db, arrange)
const solver = createSolver()
afterAll(() => solver.close())
const sealed = arrangeSealed({ worker: () => as('academy_worker'), arrange, division, setAside, solver })
type Round = Awaited<ReturnType<typeof sealed>>
const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')
const key = () => arrange.key()
const letters = async ({ manager, slug }: Round) =>
  (await listLetters(manager, { slug, text: '', page: 1 })).rows
const ready = async (round: Round) => {
  const unready = (await letters(round)).filter(({ state }) => state !== 'ready')
  return readyLetters(round.manager, { slug: round.slug, letters: unready.map(({ id, no }) => ({ id, no })) })
}

/** The time on British clocks so many minutes from now, as it is written. */
function localIn(minutes: number): string {
  const at = new Date(Date.now() + minutes * 60_000)
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(at)
    .replace(' ', 'T')
}

/** A round with every letter ready. */
async function written(places: readonly (number | null)[] = [3, 2, 1], paid = 1) {
  const round = await sealed(places, paid)
  await makeLetters(round.manager, { slug: round.slug })
  await ready(round)
  return round
}

/** As if the instant of its announcement had come, or came so many milliseconds from now. */
const tells = (round: Round, inMs: number) =>
  setAside((tx) =>
    tx
      .update(announcementTable)
      .set({ tellsAt: new Date(Date.now() + inMs) })
      .where(eq(announcementTable.roundId, round.roundId)),
  )

async function announced(round: Round) {
  const { slug, manager, officer } = round
  await proposeAnnouncement(manager, { slug, key: key(), tellsAtLocal: localIn(60) })
  await answerAnnouncement(officer, { slug, no: 1, answer: 'approved', reason: '' })
  return round
}
const stop = ({ slug, officer }: Round) =>
  answerAnnouncement(officer, { slug, no: 1, answer: 'stopped', reason: 'The minister is abroad.' })
const resultOf = (round: Round, at = 0) => {
  const bid = round.bids[at]
  if (!bid) throw new Error('no such bid')
  return getResult(bid.ctx, { applicationId: bid.applicationId })
}

describe('letters', () => {
  it('are made of every decision in both languages, once however often it is asked', async () => {
    const round = await sealed([3, 2, 1, null], 2)
    const { slug, manager } = round
    expect(await refusalOf(makeLetters(round.panel, { slug }))).toBe('not-allowed')
    expect(await makeLetters(manager, { slug })).toEqual({ made: 4 })
    expect(await makeLetters(manager, { slug })).toEqual({ made: 0 })
    statements.length = 0
    const page = await listLetters(round.auditor, { slug, text: '', page: 1 })
    expect(statements).toHaveLength(2)
    expect(page).toMatchObject({
      found: 4,
      withoutLetter: 0,
      unready: 4,
      counts: { drafted: 4 },
      mayTell: false,
    })
    const refused = page.rows.find(({ outcome }) => outcome === 'reserve')
    statements.length = 0
    const letter = await getLetter(manager, { slug, id: refused?.id ?? '' })
    expect(statements).toHaveLength(3)
    const [text] = letter.texts
    expect(text?.en).toContain('number 1 on the reserve list')
    expect(text?.cy).toContain('rhif 1 ar y rhestr wrth gefn')
  })

  it('say what readers wrote for the applicant, and nothing that they kept to themselves', async () => {
    const round = await sealed([3], 1)
    const { slug, manager } = round
    const noted = (criterion: number, note: string, isForFeedback: boolean) =>
      setAside((tx) =>
        tx.execute(sql`INSERT INTO grants.criterion_score (assignment_id, criterion, version, score, justification, note, note_for_feedback)
          SELECT assignment_id, criterion, max(version) + 1, max(score), 'Section two says how.', ${note}, ${isForFeedback}
          FROM grants.criterion_score JOIN grants.assignment ON assignment.id = assignment_id WHERE round_id = ${round.roundId}
          GROUP BY assignment_id, criterion ORDER BY criterion LIMIT 1 OFFSET ${criterion}`),
      )
    await noted(0, 'I know this place well.', false)
    await noted(1, 'The budget is clear.', true)
    await makeLetters(manager, { slug })
    const [first] = await letters(round)
    const read = async () => (await getLetter(manager, { slug, id: first?.id ?? '' })).texts[0]?.en
    expect(await read()).toContain('“Section two says how.”')
    expect(await read()).toContain('“The budget is clear.”')
    expect(await read()).not.toContain('I know this place well.')
  })

  it('are edited by a person, never over the words of another, and ready only as they were read', async () => {
    const round = await sealed([3, 2], 1)
    const { slug, manager, officer } = round
    await makeLetters(manager, { slug })
    const [first] = await letters(round)
    const id = first?.id ?? ''
    const words = { en: 'Dear all,\n\nWell done.', cy: 'Annwyl bawb,\n\nDa iawn.' }
    expect(await writeLetter(manager, { slug, id, base: 1, ...words, cy: ' ' })).toEqual({ ok: false, problems: ['cy-missing'] }) // prettier-ignore
    expect(await writeLetter(manager, { slug, id, base: 1, ...words })).toEqual({ ok: true })
    expect(await writeLetter(manager, { slug, id, base: 1, ...words })).toEqual({ ok: true })
    expect(await writeLetter(officer, { slug, id, base: 1, ...words, en: 'Hello' })).toMatchObject({ ok: false, changed: {} }) // prettier-ignore
    expect(await readyLetters(officer, { slug, letters: [{ id, no: 1 }] })).toEqual({ ready: 0, changed: [first?.reference] }) // prettier-ignore
    expect(await readyLetters(officer, { slug, letters: [{ id, no: 2 }] })).toEqual({ ready: 1, changed: [] })
    expect((await letters(round))[0]).toMatchObject({ state: 'ready', no: 2 })
    await writeLetter(officer, { slug, id, base: 2, ...words, en: 'Another' })
    expect((await letters(round))[0]).toMatchObject({ state: 'edited', no: 3 })
    const events = await db.select().from(auditEventTable).where(eq(auditEventTable.event, 'letter.written'))
    expect(events.map(({ actorId }) => actorId)).toEqual(
      expect.arrayContaining([idOf(manager), idOf(officer)]),
    )
    expect(JSON.stringify(events)).not.toContain('Well done')
  })

  it('are of nobody to whom a bid of the round is closed, and of no applicant before results are told', async () => {
    const round = await written()
    const { slug, officer, roundId, bids } = round
    await db.insert(conflictTable).values({ roundId, applicationId: bids[0]?.applicationId ?? '', personId: idOf(officer), kind: 'made-up', foundHow: 'found' }) // prettier-ignore
    expect(await refusalOf(listLetters(officer, { slug, text: '', page: 1 }))).toBe(
      'refused: closed-bid-in-round',
    )
    expect(await refusalOf(getAnnouncement(officer, { slug }))).toBe('refused: closed-bid-in-round')
    const seen = (who: ServiceContext) =>
      asPerson(as('academy_grants'), idOf(who), async (tx) => [
        (await tx.select().from(letterTable)).length,
        (await tx.select().from(letterTextTable)).length,
        (await tx.select().from(letterReadyTable)).length,
        (await tx.select().from(announcementTable)).length,
        (await tx.select().from(announcementEventTable)).length,
      ])
    const applicant = bids[0]?.ctx ?? officer
    expect(await seen(officer)).toEqual([0, 0, 0, 0, 0])
    expect(await seen(applicant)).toEqual([0, 0, 0, 0, 0])
    expect(await seen(round.manager)).toEqual([3, 3, 3, 0, 0])
    expect(await refusalOf(resultOf(round))).toBe('not-found')
  })
})

describe('an announcement', () => {
  it('waits for every letter, is proposed by one for an instant that is to come, and approved by another', async () => {
    const round = await sealed([3, 2], 1)
    const { slug, manager, officer } = round
    const propose = (tellsAtLocal: string, as = key()) =>
      proposeAnnouncement(manager, { slug, key: as, tellsAtLocal })
    expect(await getAnnouncement(manager, { slug })).toMatchObject({
      inTheWay: ['letters-missing'],
      live: null,
    })
    expect(await refusalOf(propose(localIn(60)))).toBe('refused: letters-not-ready')
    await makeLetters(manager, { slug })
    expect(await refusalOf(propose(localIn(60)))).toBe('refused: letters-not-ready')
    await ready(round)
    expect(await propose('tomorrow')).toEqual({ ok: false, problem: 'malformed' })
    expect(await propose('2027-03-28T01:30')).toEqual({ ok: false, problem: 'time-does-not-exist' })
    expect(await propose(localIn(-2))).toEqual({ ok: false, problem: 'not-to-come' })
    const once = key()
    const [one, two] = await Promise.all([propose(localIn(60), once), propose(localIn(60), once)])
    expect([one, two]).toEqual([{ ok: true, no: 1 }, { ok: true, no: 1 }]) // prettier-ignore
    expect(await refusalOf(propose(localIn(90)))).toBe('refused: announced-already')
    const approve = (who: ServiceContext) =>
      answerAnnouncement(who, { slug, no: 1, answer: 'approved', reason: '' })
    expect(await refusalOf(approve(manager))).toBe('refused: own-announcement')
    expect(await approve(officer)).toEqual({ ok: true })
    expect(await approve(officer)).toEqual({ ok: true })
    expect(await refusalOf(resultOf(round))).toBe('not-found')
    expect(await getAnnouncement(round.auditor, { slug })).toMatchObject({ live: { status: 'approved' }, toldAt: null, mayTell: false }) // prettier-ignore
  })

  it('locks the letters that it was approved with, until it is stopped', async () => {
    const round = await announced(await written())
    const { slug, manager } = round
    const [first] = await letters(round)
    const write = () =>
      writeLetter(manager, { slug, id: first?.id ?? '', base: 1, en: 'Changed', cy: 'Newid' })
    expect(await refusalOf(write())).toBe('refused: letter-locked')
    expect(await stop(round)).toEqual({ ok: true })
    expect(await write()).toEqual({ ok: true })
    expect(await refusalOf(proposeAnnouncement(manager, { slug, key: key(), tellsAtLocal: localIn(60) }))).toBe('refused: letters-not-ready') // prettier-ignore
  })

  it('is stopped with a reason until a minute before, and never after', async () => {
    const round = await announced(await written())
    const { slug, officer } = round
    expect(await answerAnnouncement(officer, { slug, no: 1, answer: 'stopped', reason: ' ' })).toEqual({ ok: false, problem: 'reason-missing' }) // prettier-ignore
    await tells(round, 59_000)
    expect(await refusalOf(stop(round))).toBe('refused: too-late-to-stop')
    const [row] = await db
      .select()
      .from(announcementTable)
      .where(eq(announcementTable.roundId, round.roundId))
    const pastTheService = asPerson(as('academy_grants'), idOf(officer), (tx) =>
      tx.insert(announcementEventTable).values({ roundId: round.roundId, announcementId: row?.id ?? '', kind: 'stopped', actorId: idOf(officer), reason: 'Why' })) // prettier-ignore
    await expect(pastTheService).rejects.toMatchObject({ cause: { code: '23001' } })
    await tells(round, 61_000)
    expect(await stop(round)).toEqual({ ok: true })
  })

  it('is nobody’s alone for the database either, and of no instant that has passed', async () => {
    const round = await written()
    const { slug, manager, officer, roundId } = round
    await proposeAnnouncement(manager, { slug, key: key(), tellsAtLocal: localIn(60) })
    const [row] = await db.select().from(announcementTable).where(eq(announcementTable.roundId, roundId))
    const says = (who: ServiceContext) =>
      asPerson(as('academy_grants'), idOf(who), (tx) =>
        tx.insert(announcementEventTable).values({ roundId, announcementId: row?.id ?? '', kind: 'approved', actorId: idOf(who) })) // prettier-ignore
    await expect(says(manager)).rejects.toMatchObject({ cause: { code: '42501' } })
    await tells(round, -1000)
    await expect(says(officer)).rejects.toMatchObject({ cause: { code: '23001' } })
    expect(await refusalOf(answerAnnouncement(officer, { slug, no: 1, answer: 'approved', reason: '' }))).toBe('refused: announcement-passed') // prettier-ignore
  })

  it('a crash before any statement of making letters or of approving leaves all or nothing', async () => {
    const round = await sealed([3, 2], 1)
    const { slug, manager, officer, roundId } = round
    const state = async () =>
      (
        await Promise.all(
          [letterTable, letterTextTable, announcementEventTable].map(
            async (table) => (await db.select().from(table).where(eq(table.roundId, roundId))).length,
          ),
        )
      ).join()
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
    expect(await crashAt(() => makeLetters(manager, { slug }))).toBeGreaterThan(5)
    expect(await state()).toBe('2,2,0')
    await ready(round)
    await proposeAnnouncement(manager, { slug, key: key(), tellsAtLocal: localIn(60) })
    expect(await crashAt(() => answerAnnouncement(officer, { slug, no: 1, answer: 'approved', reason: '' }))).toBeGreaterThan(3) // prettier-ignore
    expect(await state()).toBe('2,2,2')
  })
})

describe('a result', () => {
  it('is there for everybody at the instant, by the clock of the database alone, and for nobody before', async () => {
    const round = await announced(await written([3, 2, 1], 1))
    await tells(round, 60_000)
    expect(await refusalOf(resultOf(round))).toBe('not-found')
    const listed = async (at: number) =>
      (await listMyApplications(round.bids[at]?.ctx as ServiceContext))[0]?.result
    expect(await listed(0)).toBe(null)
    await tells(round, -1)
    statements.length = 0
    const won = await resultOf(round)
    expect(statements).toHaveLength(2)
    expect(won.result).toMatchObject({ outcome: 'funded', changes: [], letters: [{ kind: null }] })
    expect(won.result.letters[0]?.en).toContain('all that you asked for')
    expect((await resultOf(round, 1)).result).toMatchObject({ outcome: 'reserve', reserveRank: 1 })
    expect([await listed(0), await listed(1)]).toEqual(['funded', 'reserve'])
    const bid = round.bids[2]
    expect((await getTaskList(bid?.ctx as ServiceContext, { applicationId: bid?.applicationId ?? '' })).result).toBe('reserve') // prettier-ignore
    const stranger = round.bids[1]?.ctx as ServiceContext
    expect(await refusalOf(getResult(stranger, { applicationId: round.bids[0]?.applicationId ?? '' }))).toBe('not-found') // prettier-ignore
  })

  it('that changes after the letters gets a letter of its own: an award is declined, the next reserve is offered one', async () => {
    const round = await announced(await written([3, 2], 1))
    const { slug, manager, officer, bids } = round
    await tells(round, -1)
    const [won, next] = bids
    await endAward(manager, { slug, reference: won?.reference ?? '', key: key(), kind: 'declined', reason: 'They moved.' }) // prettier-ignore
    const agree = async () => {
      const waiting = await db.execute<{
        id: string
      }>(sql`SELECT id FROM grants.award_change WHERE round_id = ${round.roundId}
        AND NOT EXISTS (SELECT FROM grants.award_change_answer WHERE change_id = award_change.id)`)
      await answerAwardChange(officer, {
        slug,
        id: waiting.rows[0]?.id ?? '',
        answer: 'approved',
        reason: '',
      })
    }
    await agree()
    await offerReserve(manager, { slug, key: key(), reason: 'Money is free.' })
    await agree()
    expect(await makeLetters(manager, { slug })).toEqual({ made: 2 })
    expect((await resultOf(round, 1)).result).toMatchObject({ changes: [{ kind: 'offered' }], letters: [{ kind: null }] }) // prettier-ignore
    await ready(round)
    const offered = (await resultOf(round, 1)).result
    expect(offered.letters.map(({ kind }) => kind)).toEqual(['offered', null])
    expect(offered.letters[0]?.en).toContain('next on the reserve list')
    expect((await resultOf(round)).result.letters[0]?.kind).toBe('declined')
    const last = (await letters(round)).find(({ change, reference }) => change === 'offered' && reference === next?.reference) // prettier-ignore
    expect(await refusalOf(writeLetter(manager, { slug, id: last?.id ?? '', base: 1, en: 'Else', cy: 'Arall' }))).toBe('refused: letter-locked') // prettier-ignore
  })

  it('is told of by mail to everybody of an application once, and the mail does not say what it is', async () => {
    const round = await announced(await written([3, 2], 1))
    const job = (): ServiceContext => ({ db: as('academy_worker'), actor: { kind: 'system', job: 'mail-results' }, now: new Date(), log: { info: () => {}, error: () => {} }, ports: {} }) // prettier-ignore
    const mails = async () =>
      (await db.select().from(outboxTable).where(eq(outboxTable.template, 'results-told'))).filter(
        ({ params }) => round.bids.some(({ applicationId }) => params['applicationId'] === applicationId),
      )
    await mailResults(job())
    expect(await mails()).toEqual([])
    await tells(round, -1)
    await Promise.all([mailResults(job()), mailResults(job())])
    await mailResults(job())
    const sent = await mails()
    expect(sent.map(({ params }) => params['reference'] ?? '').toSorted()).toEqual(round.bids.map(({ reference }) => reference).toSorted()) // prettier-ignore
    for (const { params } of sent)
      for (const language of ['en', 'cy'] as const) {
        const { text } = writeMail({ template: 'results-told', language, params }, 'https://grants.example')
        expect(text).toContain(`/applications/${params['applicationId']}/result`)
        expect(text).not.toMatch(/£|funded|reserve|undefined/)
      }
  })

  it('of a round that was cancelled is told to nobody', async () => {
    const round = await announced(await written([3], 1))
    await tells(round, -1)
    await setAside((tx) =>
      tx.execute(sql`UPDATE grants.round SET status = 'cancelled' WHERE slug = ${round.slug}`),
    )
    expect(await refusalOf(resultOf(round))).toBe('not-found')
    const rows = await db
      .select()
      .from(announcementTable)
      .where(and(eq(announcementTable.roundId, round.roundId)))
    expect(rows).toHaveLength(1)
  })
})

describe('early readers', () => {
  const reader = {
    name: 'A Person',
    office: 'Press office, Example Department',
    reason: 'Answers the press.',
  }

  it('are named with a reason while an announcement stands, once however often it is sent, and never after', async () => {
    const round = await written()
    const { slug, manager, officer, panel } = round
    const name = (who: ServiceContext, as = key(), words = reader) =>
      nameEarlyReader(who, { slug, key: as, ...words })
    expect(await refusalOf(name(officer))).toBe('refused: not-announced')
    await announced(round)
    expect(await refusalOf(name(panel))).toBe('not-allowed')
    expect(await name(officer, key(), { ...reader, office: ' ', reason: '' })).toEqual({ ok: false, missing: ['office', 'reason'] }) // prettier-ignore
    const once = key()
    expect(await Promise.all([name(officer, once), name(officer, once)])).toEqual([
      { ok: true },
      { ok: true },
    ])
    expect(await getDecisions(officer, { slug, page: 1 })).toMatchObject({ embargoUntil: expect.any(Date) })
    const page = await getAnnouncement(manager, { slug })
    expect(page.earlyReaders).toMatchObject([{ ...reader, grantedBy: { id: idOf(officer) } }])
    const events = await db.select().from(auditEventTable).where(eq(auditEventTable.event, 'announcement.early-reader-named')) // prettier-ignore
    expect(events.filter(({ subjectId }) => subjectId === round.roundId)).toHaveLength(1)
    expect(JSON.stringify(events)).not.toContain(reader.name)
    await tells(round, 0)
    expect(await refusalOf(name(officer))).toBe('refused: too-late-for-readers')
    expect(await getDecisions(officer, { slug, page: 1 })).toMatchObject({ embargoUntil: null })
    const [row] = await db
      .select()
      .from(announcementTable)
      .where(eq(announcementTable.roundId, round.roundId))
    const pastTheService = asPerson(as('academy_grants'), idOf(officer), (tx) =>
      tx.insert(earlyReaderTable).values({ roundId: round.roundId, announcementId: row?.id ?? '', ...reader, key: key(), grantedBy: idOf(officer) })) // prettier-ignore
    await expect(pastTheService).rejects.toMatchObject({ cause: { code: '23001' } })
  })

  it('are seen by no applicant, and by everybody as offices and reasons once results are told', async () => {
    const round = await announced(await written())
    await nameEarlyReader(round.manager, { slug: round.slug, key: key(), ...reader })
    const applicant = round.bids[0]?.ctx ?? round.manager
    const rows = (who: ServiceContext) =>
      asPerson(
        as('academy_grants'),
        idOf(who),
        async (tx) => (await tx.select().from(earlyReaderTable)).length,
      )
    const printed = () =>
      asPerson(as('academy_grants'), idOf(applicant), async (tx) =>
        (await tx.execute(sql`SELECT office, reason FROM grants.early_readers(${round.roundId})`)).rows) // prettier-ignore
    expect([await rows(applicant), await rows(round.auditor)]).toEqual([0, 1])
    expect(await printed()).toEqual([])
    await tells(round, 0)
    expect(await printed()).toEqual([{ office: reader.office, reason: reader.reason }])
  })
})
