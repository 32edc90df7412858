import { sql } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { sumAwards, type AwardSum } from '@academy/domain/facts/awards/sum-awards'
import { publishedTables } from '../published/published-tables.ts'
import { useTestDatabase } from '../testing/test-database.ts'
import { sumOfAwards } from './sum-of-awards.ts'

const { db } = useTestDatabase({ seeded: true })

type Award = typeof publishedTables.award.$inferSelect
let awards: Award[]
beforeAll(async () => {
  awards = await db.select().from(publishedTables.award)
})

/** What pages say of the money for an area: every award that pays for something in it, by the one rule. */
const sumFor = (code: string): AwardSum =>
  sumAwards(
    awards.filter(({ areaCodes }) => areaCodes.includes(code)),
    ({ withinCodes }) => withinCodes.includes(code),
  )

it('of Wales has the joint award of the pilots once, and no total of a round', () => {
  expect(sumFor('W92000004')).toEqual({
    awards: 15,
    // The pilots of Mind Cymru and British Red Cross, Vale of Glamorgan, a garden and a hospital in Cardiff, a choir.
    pence: 1_351_066_00n + 25_000_00n + 33_000_00n + 52_351_00n + 1_000_00n,
    precision: 'exact',
    counted: 5,
    unknown: 0,
    // The five shares of the pilots; nine arts projects together; a whole cluster in Swansea; three funds for all nations.
    leftOut: { part: 5, 'round-total': 1, wider: 1, 'also-elsewhere': 3 },
  })
})

it('of Northern Ireland has no sum of SPRING, whose partners do not agree', () => {
  expect(sumFor('N92000002')).toEqual({
    awards: 10,
    // IMPACTAgewell and the Housing Executive.
    pence: 1_000_000_00n + 25_000_00n,
    precision: 'about',
    counted: 2,
    unknown: 0,
    // 3.0, 1.5 and 3.5 million of SPRING; hubs of health at large; 5 million of SPRING and three funds, also elsewhere.
    leftOut: { 'round-total': 3, wider: 1, 'also-elsewhere': 4 },
  })
})

it('of a place has what it alone received of a joint award, and not the award', () => {
  expect(sumFor('E06000032')).toMatchObject({ awards: 3, unknown: 1, leftOut: { 'also-elsewhere': 2 } })
  // South Lanarkshire: of the Scottish total of SPRING, 120,000 pounds are for it.
  expect(sumFor('S12000029')).toMatchObject({ awards: 1, pence: 120_000_00n })
})

it('of the Health and Wellbeing Fund of 2018 says 23 announced, 9 named and 1 with a sum', async () => {
  const [programme] = await db
    .select()
    .from(publishedTables.programme)
    .where(sql`slug = 'hwf-2018-social-prescribing'`)
  expect(programme).toMatchObject({
    totalPence: 4_500_000_00n,
    awardCount: 23,
    recipientsNamed: 9,
    recipientsPriced: 1,
    awardsOnRecord: 13,
    awardedPence: 490_000_00n,
    awardedPrecision: 'at-least',
    awardsCounted: 1,
    awardsWithoutSum: 8,
  })
})

it('is worked out by the database as by the domain, for every scheme and programme', async () => {
  const schemes = await db.select().from(publishedTables.scheme)
  const programmes = await db.select().from(publishedTables.programme)
  const expected = (of: readonly Award[]) => {
    const { pence, precision, counted, unknown } = sumAwards(of)
    return {
      awardedPence: pence,
      awardedPrecision: precision,
      awardsCounted: counted,
      awardsWithoutSum: unknown,
    }
  }
  const parents = [
    ...schemes.map((row) => ({ row, own: awards.filter(({ schemeId }) => schemeId === row.id) })),
    ...programmes.map((row) => ({ row, own: awards.filter(({ programmeId }) => programmeId === row.id) })),
  ]
  expect(parents.filter(({ own }) => own.length > 1).length).toBeGreaterThan(10)
  for (const { row, own } of parents) {
    const { slug, awardedPence, awardedPrecision, awardsCounted, awardsWithoutSum } = row
    expect({ slug, awardedPence, awardedPrecision, awardsCounted, awardsWithoutSum }).toEqual({
      slug,
      ...expected(own),
    })
  }
})

it('is worked out alike for awards of every kind, which the seed does not have together', async () => {
  const [scheme] = await db
    .select()
    .from(publishedTables.scheme)
    .where(sql`slug = 'wellbeing-exeter'`)
  expect(scheme).toBeDefined()
  const priced = awards.filter(({ amountPence }) => amountPence !== null)
  const kinds = new Set(priced.map(({ sumKind }) => sumKind))
  // Everything with a sum at one scheme, as nothing but the rule decides what of it counts.
  await db.execute(sql`UPDATE registry.award SET scheme_id = ${scheme?.id} WHERE amount_pence IS NOT NULL`)
  const { rows } = await db.execute<{ pence: string; counted: number }>(sql`
    SELECT money.pence::text, money.counted FROM registry.scheme AS record ${sumOfAwards(sql`award.scheme_id = record.id`)}
    WHERE record.id = ${scheme?.id}`)
  const { pence, counted } = sumAwards(priced)
  expect(kinds.size).toBeGreaterThan(6)
  expect(rows).toEqual([{ pence: String(pence), counted }])
})
