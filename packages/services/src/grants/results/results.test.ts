import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findResults } from '@academy/db/grants/results/find-results'
import { organisationTable, roundTable } from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { createSolver } from '@academy/solver/create-solver'
import { eq, sql } from 'drizzle-orm'
import { afterAll, describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { getScenarioRecord } from '../allocate/end-scenario.ts'
import { arrangeDivision } from '../allocate/testing/arrange-division.ts'
import { arrangeToldRound } from '../appeal/testing/arrange-told-round.ts'
import { answerAwardChange, endAward, offerReserve } from '../decide/change-awards.ts'
import { getDecisionRecord, getDecisions } from '../decide/get-decisions.ts'
import { getRound } from '../round/get-round.ts'
import { listRounds } from '../round/list-rounds.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { getPublicRecord, getResults } from './get-results.ts'

const { db, as, statements } = useTestDatabase()
const arrange = arrangeGrants(db, () => as('academy_grants'))
const { division, setAside } = arrangeDivision(db, arrange)
const solver = createSolver()
afterAll(() => solver.close())
const { told, tellAt } = arrangeToldRound({
  worker: () => as('academy_worker'),
  arrange,
  division,
  setAside,
  solver,
})
const nobody = (): ServiceContext => ({ db: as('academy_grants'), actor: { kind: 'public' }, now: new Date(), log: { info: () => {}, error: () => {} }, ports: {} }) // prettier-ignore
const key = () => arrange.key()

describe('before results are told', () => {
  it('every operation answers everybody as if there were no such round, and afterwards again when it is cancelled', async () => {
    const { slug, roundId, bids, assessor, manager } = await told([3, 2, 1], 1)
    const everybody = [nobody(), bids[0]?.ctx ?? nobody(), assessor, manager]
    const answers = async (of: string) => {
      const said = await Promise.all(
        everybody.flatMap((ctx) => [
          refusalOf(getResults(ctx, { slug: of })),
          refusalOf(getPublicRecord(ctx, { slug: of, which: 'decisions' })),
          refusalOf(getPublicRecord(ctx, { slug: of, which: 'division' })),
        ]),
      )
      return [...new Set(said)]
    }
    expect(await answers(slug)).toEqual(['not refused'])
    expect((await getRound(nobody(), { slug })).toldAt).toBeInstanceOf(Date)
    for (const at of [null, new Date(Date.now() + 3_600_000)]) {
      await tellAt(roundId, at)
      expect(await answers(slug)).toEqual(['not-found'])
      expect(await answers('no-such-round')).toEqual(['not-found'])
      expect(await findResults(as('academy_grants'), slug)).toBeUndefined()
      expect((await getRound(nobody(), { slug })).toldAt).toBeNull()
      expect((await listRounds(nobody())).find((round) => round.slug === slug)?.isTold).toBe(false)
    }
    await tellAt(roundId, new Date(Date.now() - 3_600_000))
    expect(await answers(slug)).toEqual(['not refused'])
    await setAside((tx) =>
      tx.update(roundTable).set({ status: 'cancelled' }).where(eq(roundTable.id, roundId)),
    )
    expect(await answers(slug)).toEqual(['not-found'])
  })
})

/** The same figures from the tables, with nothing that the pages are made by. */
async function derived(roundId: string) {
  const { rows } = await db.execute<{ nation: string; bids: number; awards: number; pence: string }>(sql`
    SELECT CASE min(left(place.area_code, 1)) WHEN 'E' THEN 'England' WHEN 'W' THEN 'Wales' WHEN 'S' THEN 'Scotland' ELSE 'Northern Ireland' END AS nation,
      count(DISTINCT decision.id)::int AS bids, count(DISTINCT decision.id) FILTER (WHERE pence > 0)::int AS awards
    FROM grants.decision JOIN grants.application ON application.id = application_id
    JOIN grants.submission_place place ON place.submission_id = standing_submission_id
    WHERE decision.round_id = ${roundId} AND outcome <> 'none' GROUP BY left(place.area_code, 1)`)
  const sums = await db.execute<{ year: string; pence: string }>(sql`
    SELECT year.value ->> 'financialYear' AS year, sum((year.value ->> 'pence')::bigint)::text AS pence
    FROM grants.decision CROSS JOIN jsonb_array_elements(years) year WHERE round_id = ${roundId} GROUP BY 1 ORDER BY 1`)
  return { nations: rows, sums: sums.rows }
}

describe('once they are told', () => {
  it('rates and sums are those of what is stored, read by nobody in two statements', async () => {
    const { slug, roundId, bids } = await told([4, 3, 3, 2, 2, 1, 1, null], 2)
    statements.length = 0
    const page = await getResults(nobody(), { slug })
    expect(statements).toHaveLength(2)
    expect(page.counts).toEqual({
      submitted: 8,
      decided: 7,
      awards: 2,
      reserves: 5,
      unsuccessful: 5,
      noPart: 1,
    })
    const { nations, sums } = await derived(roundId)
    expect(page.rates.nation).toEqual(
      nations.map(({ nation, bids, awards }) => ({
        group: nation,
        told: { bids, awards, pence: page.awardedPence },
      })),
    )
    expect(page.years.filter(({ paidPence }) => paidPence > 0n).map(({ financialYear, paidPence }) => ({ year: financialYear, pence: String(paidPence) }))).toEqual(sums) // prettier-ignore
    expect(page.rates.language).toEqual([
      { group: 'en', told: { bids: 7, awards: 2, pence: page.awardedPence } },
    ])
    expect(page.how).toMatchObject({ assessing: { assessors: 1, reviews: 7, bids: 7 }, conflicts: 0, lot: null, approvals: ['officer'], isProven: true }) // prettier-ignore
    const best = bids[0]
    const award = page.awards.find(({ reference }) => reference === best?.reference)
    expect(award).toMatchObject({ organisation: best?.name, title: expect.any(String), offeredAt: null })
    expect(award?.identifiers[0]).toMatch(/^GB-CHC-0{2,}\d+$/)
  })

  it('an award has the name that was submitted, and no name of another bid, person or minute leaves', async () => {
    const { slug, bids } = await told([3, 2, 1, null], 1)
    await setAside((tx) => tx.update(organisationTable).set({ name: 'Renamed' }).where(eq(organisationTable.name, bids[0]?.name ?? ''))) // prettier-ignore
    const page = await getResults(nobody(), { slug })
    expect(page.awards.map(({ organisation }) => organisation)).toEqual([bids[0]?.name])
    const everything = JSON.stringify(
      [page, await getPublicRecord(nobody(), { slug, which: 'decisions' }), await getPublicRecord(nobody(), { slug, which: 'division' })],
      (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    ) // prettier-ignore
    for (const { name } of bids.slice(1)) expect(everything).not.toContain(`"${name}"`)
    expect(everything).not.toMatch(/Person \d+ Example|"present"|"words"|"leftRoom"|"conditions"|proposedBy/)
    const { rows } = await db.execute<{ id: string }>(sql`
      SELECT organisation_id::text AS id FROM grants.application JOIN grants.round ON round.id = round_id WHERE slug = ${slug}
      UNION ALL SELECT id::text FROM auth.person`)
    for (const { id } of rows) expect(everything).not.toContain(id)
  })

  it('the script of the docs says yes to the published files, which name the hashes of what is sealed', async () => {
    const { slug, panel } = await told([3, 3, 2, 1, null], 2)
    const files = { division: await getPublicRecord(nobody(), { slug, which: 'division' }), decisions: await getPublicRecord(nobody(), { slug, which: 'decisions' }) } // prettier-ignore
    const sealed = { division: await getScenarioRecord(panel, { slug }), decisions: await getDecisionRecord(panel, { slug }) } // prettier-ignore
    const { hashes } = await getResults(nobody(), { slug })
    for (const which of ['division', 'decisions'] as const)
      expect(JSON.parse(files[which].text)).toMatchObject({ edition: { of: sealed[which].sha256 } })
    expect(hashes).toEqual({
      division: sealed.division.sha256, decisions: sealed.decisions.sha256,
      publicDivision: files.division.sha256, publicDecisions: files.decisions.sha256,
    }) // prettier-ignore
    expect(await getPublicRecord(nobody(), { slug, which: 'division' })).toEqual(files.division)
    const folder = mkdtempSync(join(tmpdir(), 'results-'))
    const paths = (['division', 'decisions'] as const).map((which) => {
      const path = join(folder, `${which}.json`)
      writeFileSync(path, files[which].text)
      return path
    })
    const script = new URL('../../../../../docs/verify-allocation.mjs', import.meta.url).pathname
    const checked = spawnSync(process.execPath, [script, paths[0] ?? '', '--decisions', paths[1] ?? ''], { encoding: 'utf8' }) // prettier-ignore
    rmSync(folder, { recursive: true })
    expect([checked.status, checked.stdout]).toEqual([0, expect.stringMatching(/yes {2}reserves are ranked/)])
  })

  it('awards stand as they are now, and rates as they were decided', async () => {
    const { slug, bids, manager, one } = await told([3, 2, 1], 1)
    const before = await getResults(nobody(), { slug })
    const changed = async () => (await getDecisions(manager, { slug, page: 1 })).changes.find(({ answer }) => answer === null)?.id ?? '' // prettier-ignore
    await endAward(manager, { slug, reference: bids[0]?.reference ?? '', key: key(), kind: 'declined', reason: 'They wrote so' }) // prettier-ignore
    expect(await getResults(nobody(), { slug })).toEqual(before)
    await answerAwardChange(one, { slug, id: await changed(), answer: 'approved', reason: '' })
    const ended = await getResults(nobody(), { slug })
    expect(ended.awards).toEqual([])
    expect(ended.changes).toMatchObject([{ kind: 'declined', pence: before.awardedPence }])
    await offerReserve(manager, { slug, key: key(), reason: 'The next' })
    await answerAwardChange(one, { slug, id: await changed(), answer: 'approved', reason: '' })
    const offered = await getResults(nobody(), { slug })
    expect(offered.awards).toMatchObject([{ organisation: bids[1]?.name, offeredAt: expect.any(Date) }])
    expect(offered.changes.map(({ kind }) => kind)).toEqual(['declined', 'offered'])
    expect([offered.rates, offered.counts, offered.hashes]).toEqual([
      before.rates,
      before.counts,
      before.hashes,
    ])
    expect(JSON.stringify(offered.changes.map(({ kind }) => kind))).not.toContain('They wrote so')
  })
})
