import { asPerson } from '@academy/db/actor/as-person'
import { auditEventTable } from '@academy/db/audit/audit-tables'
import { standardExplanationTable } from '@academy/db/grants/standard-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { arrangeDivision } from '../allocate/testing/arrange-division.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { explainRequirement, getStandard } from './standard.ts'

const { db, as, statements } = useTestDatabase()
const arrange = arrangeGrants(db, () => as('academy_grants'))
const { division } = arrangeDivision(db, arrange)
const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')
const stateOf = async (ctx: ServiceContext, slug: string, wanted: string) =>
  (await getStandard(ctx, { slug })).requirements.find(({ requirement }) => requirement === wanted)

it('a round stands by what facts show, read in two statements by its staff and by nobody else', async () => {
  const { slug, manager, auditor, bids } = await division([3, 2])
  statements.length = 0
  const page = await getStandard(auditor, { slug })
  expect(statements).toHaveLength(2)
  expect(page.mayExplain).toBe(false)
  expect(page.requirements).toHaveLength(10)
  expect(await stateOf(manager, slug, 'officer')).toMatchObject({ state: 'evidenced' })
  expect(await stateOf(manager, slug, 'training')).toMatchObject({ state: 'open', evidence: [] })
  expect(await stateOf(manager, slug, 'outcomes')).toMatchObject({
    state: 'partly',
    evidence: [{ count: 2, of: 2 }],
  })
  const applicant = bids[0]?.ctx as ServiceContext
  expect(await refusalOf(getStandard(applicant, { slug }))).toBe('not-found')
  expect(await refusalOf(getStandard(await arrange.roundStaff(slug, 'assessor'), { slug }))).toBe(
    'not-allowed',
  )
})

it('what facts do not show is explained by an officer, never over the words of another, and every text stays', async () => {
  const { slug, manager, officer, auditor } = await division([3])
  const explain = (ctx: ServiceContext, base: number, words: string) =>
    explainRequirement(ctx, { slug, requirement: 'training', base, words })
  expect(await refusalOf(explain(auditor, 0, 'Why'))).toBe('not-allowed')
  expect(await explain(manager, 0, ' ')).toEqual({ ok: false, problem: 'words-missing' })
  expect(await explain(manager, 0, 'All did the course.')).toEqual({ ok: true })
  expect(await explain(manager, 0, 'All did the course.')).toEqual({ ok: true })
  expect(await explain(officer, 0, 'Other')).toMatchObject({ ok: false, problem: 'changed' })
  expect(await explain(officer, 1, 'All did the course in May.')).toEqual({ ok: true })
  expect(await stateOf(auditor, slug, 'training')).toMatchObject({
    state: 'explained',
    explanation: { words: 'All did the course in May.', no: 2 },
    earlier: [{ words: 'All did the course.' }],
  })
  const events = await db
    .select()
    .from(auditEventTable)
    .where(eq(auditEventTable.event, 'standard.explained'))
  expect(events.map(({ actorId }) => actorId)).toEqual([idOf(manager), idOf(officer)])
  expect(JSON.stringify(events)).not.toContain('course')
})

it('is nobody’s to explain for the database either who is no officer', async () => {
  const { slug, roundId, auditor, panel, manager } = await division([3])
  await explainRequirement(manager, { slug, requirement: 'review', base: 0, words: 'Each spring.' })
  for (const who of [auditor, panel]) {
    const forced = asPerson(as('academy_grants'), idOf(who), (tx) =>
      tx
        .insert(standardExplanationTable)
        .values({ roundId, requirement: 'review', no: 2, words: 'Else', writtenBy: idOf(who) }),
    )
    await expect(forced).rejects.toMatchObject({ cause: { code: '42501' } })
  }
  await expect(db.update(standardExplanationTable).set({ words: 'Else' })).rejects.toThrow()
})
