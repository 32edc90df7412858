import { asPerson } from '@academy/db/actor/as-person'
import { registeredAwardTable } from '@academy/db/grants/register-tables'
import { decisionTable } from '@academy/db/grants/decide-tables'
import { announcementTable } from '@academy/db/grants/tell-tables'
import { roundTable } from '@academy/db/grants/grants-tables'
import { publishedTables } from '@academy/db/published/published-tables'
import { registryTables } from '@academy/db/registry/registry-tables'
import { seedRegistry } from '@academy/db/registry/seed-registry'
import { loadSeed } from '@academy/db/seed/load-seed'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createSolver } from '@academy/solver/create-solver'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishRelease } from '../../published/releases/publish-release.ts'
import { schemePage } from '../../published/pages/scheme-page.ts'
import type { ServiceContext } from '../../service-context.ts'
import { arrangeDivision } from '../allocate/testing/arrange-division.ts'
import { answerAwardChange, endAward } from '../decide/change-awards.ts'
import { arrangeSealed } from '../decide/testing/arrange-sealed.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { getRegister } from './get-register.ts'
import { registerAwards } from './register-awards.ts'

const { db, as, statements } = useTestDatabase()
const arrange = arrangeGrants(db, () => as('academy_grants'))
const { division, setAside } = arrangeDivision(db, arrange)
const solver = createSolver()
afterAll(() => solver.close())
const sealed = arrangeSealed({ worker: () => as('academy_worker'), arrange, division, setAside, solver })
const log = { info: () => {}, error: () => {} }
const PROGRAMME = 'hwf-2018-social-prescribing'
const job = (): ServiceContext => ({
  db: as('academy_worker'),
  actor: { kind: 'system', job: 'register-awards' },
  now: new Date(),
  log,
  ports: { origin: 'https://grants.example' },
})
const idOf = ({ actor }: ServiceContext) => (actor.kind === 'person' ? actor.id : '')

beforeAll(async () => {
  await seedRegistry(db, loadSeed())
  await publishRelease(job(), { title: 'Before', notes: '' })
}, 120_000)

/** A round whose results were told a minute ago; real, as no round of ours is, where it is not `fictional`. */
async function told(fictional: boolean, places: readonly (number | null)[] = [3, 2, 1], paid = 2) {
  const round = await sealed(places, paid)
  await setAside(async (tx) => {
    await tx
      .update(roundTable)
      .set({ fictional, programmeSlug: PROGRAMME })
      .where(eq(roundTable.id, round.roundId))
    const [set] = await tx.select().from(decisionTable).where(eq(decisionTable.roundId, round.roundId))
    await tx.insert(announcementTable).values({
      roundId: round.roundId,
      setId: set?.setId ?? '',
      no: 1,
      status: 'approved',
      tellsAtLocal: '2026-01-01T10:00',
      tellsAtZone: 'Europe/London',
      tellsAt: new Date(Date.now() - 60_000),
      key: arrange.key(),
      proposedBy: idOf(round.manager),
    })
  })
  return round
}
const onDesk = async (roundId: string) =>
  db
    .select({ award: registryTables.award, scheme: registryTables.scheme })
    .from(registeredAwardTable)
    .innerJoin(registryTables.award, eq(registryTables.award.slug, registeredAwardTable.awardSlug))
    .innerJoin(registryTables.scheme, eq(registryTables.scheme.slug, registeredAwardTable.schemeSlug))
    .where(eq(registeredAwardTable.roundId, roundId))
const counts = async () => {
  const { rows } = await db.execute<{ awards: number; schemes: number; organisations: number }>(sql`
    SELECT (SELECT count(*)::int FROM registry.award) AS awards, (SELECT count(*)::int FROM registry.scheme) AS schemes,
      (SELECT count(*)::int FROM registry.organisation) AS organisations`)
  return rows[0]
}

describe('the awards of a round', () => {
  it('become awards and schemes on the desk once told, once, and are in the next release with their years and areas', async () => {
    const round = await told(false)
    const before = await counts()
    expect(await registerAwards(job())).toEqual({ registered: 2, ended: 0 })
    expect(await registerAwards(job())).toEqual({ registered: 0, ended: 0 })
    const rows = await onDesk(round.roundId)
    expect(rows).toHaveLength(2)
    expect(await counts()).toMatchObject({
      awards: (before?.awards ?? 0) + 2,
      schemes: (before?.schemes ?? 0) + 2,
    })
    const standing = await db.execute<{ pence: string }>(sql`SELECT sum(pence)::text AS pence FROM grants.standing_awards(${round.roundId})`) // prettier-ignore
    expect(String(rows.reduce((sum, { award }) => sum + (award.amountPence ?? 0n), 0n))).toBe(
      standing.rows[0]?.pence,
    )
    expect(rows[0]?.award).toMatchObject({
      sumKind: 'grant',
      sumPrecision: 'exact',
      deskStatus: 'verified',
      inAwardCount: true,
      amountNote: expect.stringMatching(/^\d{4}-\d{2}: £[\d,]+; \d{4}-\d{2}: £/) as string,
      sourceUrl: `https://grants.example/rounds/${round.slug}/results`,
    })
    const release = await publishRelease(job(), { title: 'After', notes: '' })
    if (!release.published) throw new Error(release.why)
    const published = await db
      .select()
      .from(publishedTables.award)
      .where(eq(publishedTables.award.slug, rows[0]?.award.slug ?? ''))
    expect(published).toMatchObject([
      { programmeSlug: PROGRAMME, schemeSlug: rows[0]?.scheme.slug, releaseFrom: release.number },
    ])
    expect(published[0]?.areaCodes.length).toBeGreaterThan(0)
    const page = await schemePage(job(), { address: {}, slug: rows[0]?.scheme.slug ?? '' })
    expect(
      JSON.stringify(page, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).toContain(rows[0]?.award.slug)
  })

  it('have nothing of a person, of an answer that was not asked for by its meaning, or of a bid that got nothing', async () => {
    const round = await told(false)
    await registerAwards(job())
    const written = JSON.stringify(await onDesk(round.roundId), (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) // prettier-ignore
    const { rows } = await db.execute<{
      answers: Record<string, unknown>
    }>(sql`SELECT sent.canonical_json::jsonb -> 'answers' AS answers
      FROM grants.submission sent JOIN grants.application ON application.standing_submission_id = sent.id WHERE round_id = ${round.roundId}`)
    const texts = Object.entries(rows[0]?.answers ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' && value.length > 12 && !['scheme-name', 'organisation-name'].includes(name)
        ? [value]
        : [],
    )
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.filter((text) => written.includes(text))).toEqual([])
    expect(written).not.toContain('@')
    expect(written.toUpperCase()).not.toContain(round.bids[2]?.reference)
  })

  it('of a round that is made up, or not told yet, reach nothing, whoever asks', async () => {
    const round = await told(true)
    const before = await counts()
    expect(await registerAwards(job())).toEqual({ registered: 0, ended: 0 })
    const [decision] = await db.select().from(decisionTable).where(eq(decisionTable.roundId, round.roundId))
    const forced = as('academy_worker')
      .insert(registeredAwardTable)
      .values({ decisionId: decision?.id ?? '', roundId: round.roundId, awardSlug: 'a-made-up', schemeSlug: 's-made-up', organisationSlug: 'o', matchedBy: 'new', pence: 1n }) // prettier-ignore
    await expect(forced).rejects.toMatchObject({ cause: { code: '23001' } })
    const onTheDesk = as('academy_worker').execute(sql`UPDATE registry.scheme SET name = 'Example' WHERE slug = 'bromley-by-bow'`) // prettier-ignore
    await expect(onTheDesk).rejects.toMatchObject({ cause: { code: '42501' } })
    const byPages = asPerson(as('academy_grants'), idOf(round.manager), (tx) =>
      tx.execute(sql`INSERT INTO registry.organisation (slug) VALUES ('made-up')`),
    )
    await expect(byPages).rejects.toMatchObject({ cause: { code: '42501' } })
    const waiting = await told(false)
    await setAside((tx) =>
      tx
        .update(announcementTable)
        .set({ tellsAt: new Date(Date.now() + 60_000) })
        .where(eq(announcementTable.roundId, waiting.roundId)),
    )
    expect(await registerAwards(job())).toEqual({ registered: 0, ended: 0 })
    expect(await counts()).toEqual(before)
    expect(await getRegister(round.auditor, { slug: round.slug })).toMatchObject({
      isFictional: true,
      rows: [],
    })
  })

  it('that end are retired with their scheme, and what somebody changed at the desk stays as it is', async () => {
    const round = await told(false)
    await registerAwards(job())
    const { slug, manager, officer, bids } = round
    await endAward(manager, { slug, reference: bids[0]?.reference ?? '', key: arrange.key(), kind: 'declined', reason: 'They moved.' }) // prettier-ignore
    const { rows } = await db.execute<{ id: string }>(
      sql`SELECT id FROM grants.award_change WHERE round_id = ${round.roundId}`,
    )
    await answerAwardChange(officer, { slug, id: rows[0]?.id ?? '', answer: 'approved', reason: '' })
    expect(await registerAwards(job())).toEqual({ registered: 0, ended: 1 })
    expect(await registerAwards(job())).toEqual({ registered: 0, ended: 0 })
    expect((await onDesk(round.roundId)).map(({ award }) => award.deskStatus).toSorted()).toEqual(['retired', 'verified']) // prettier-ignore
  })

  it('a crash before any statement leaves an award on the register whole or not at all', async () => {
    const round = await told(false, [3, 2], 1)
    for (let at = 1; ; at += 1) {
      let count = 0
      statements.push = () => {
        count += 1
        if (count === at) throw new Error('the process ends here')
        return count
      }
      const outcome = await refusalOf(registerAwards(job()))
      Reflect.deleteProperty(statements, 'push')
      const rows = await onDesk(round.roundId)
      expect([0, 1]).toContain(rows.length)
      if (outcome === 'not refused') break
      expect(rows).toEqual([])
    }
    expect(await onDesk(round.roundId)).toHaveLength(1)
  })
})
