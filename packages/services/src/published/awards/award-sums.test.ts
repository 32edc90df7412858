import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { countLeftOut } from '@academy/domain/facts/awards/sum-awards'
import type { ServiceContext } from '../../service-context.ts'
import { areaPage } from '../pages/area-pages.ts'
import { fundingIndex, programmePage } from '../pages/funding-pages.ts'
import { schemePage } from '../pages/scheme-page.ts'
import { getAwardSum } from './get-award-sum.ts'

const database = useTestDatabase({ seeded: true })
const context = (): ServiceContext => ({
  db: database.as('academy_map'),
  actor: { kind: 'public' },
  now: new Date('2026-11-22T12:00:00Z'),
  log: { info: () => {}, error: () => {} },
  ports: { cursorSecret: 'a secret of a test' },
})

const nations = [
  ['Wales', 'W92000004', '146241700', 'exact'],
  ['Northern Ireland', 'N92000002', '102500000', 'about'],
] as const

describe('the sum of awards', () => {
  it.each(nations)(
    'of %s is the same by name, by code and on its page',
    async (nation, code, pence, precision) => {
      const byName = await getAwardSum(context(), { nation })
      expect(database.statements).toHaveLength(2)
      expect(byName).toMatchObject({ pence, precision })
      expect(await getAwardSum(context(), { areaCode: code })).toEqual(byName)
      const { sum, awards } = await areaPage(context(), { address: {}, code })
      expect([String(sum.pence), sum.precision, awards.length]).toEqual([pence, precision, byName.awards])
      expect(sum.counted + sum.unknown + countLeftOut(sum)).toBe(awards.length)
    },
  )

  it('of a scheme and of a programme is what their records carry', async () => {
    const slug = 'hwf-2018-social-prescribing'
    const { programme, sum } = await programmePage(context(), { address: {}, slug })
    expect([programme.awardedPence, programme.awardedPrecision]).toEqual([sum.pence, sum.precision])
    expect(await getAwardSum(context(), { programme: slug })).toMatchObject({
      pence: '49000000',
      precision: 'at-least',
      counted: 1,
      unknown: 8,
      leftOut: [{ reason: 'part', awards: 4 }],
    })
    const cornwall = await schemePage(context(), { address: {}, slug: 'volunteer-cornwall-sp' })
    expect([cornwall.scheme.awardedPence, cornwall.sum.pence]).toEqual([90_000_000n, 90_000_000n])
  })

  it('of a ceiling alone is none', async () => {
    const northamptonshire = await schemePage(context(), { address: {}, slug: 'spring-northamptonshire' })
    // The outcomes grant of the government counts; the most that outcome payments can reach does not.
    expect(northamptonshire.sum).toMatchObject({ pence: 357_000_000n, leftOut: { ceiling: 1 } })
    const walsall = await schemePage(context(), { address: {}, slug: 'walsall-nature-towns-gsp' })
    expect(walsall.sum).toMatchObject({ pence: null, leftOut: { ceiling: 1 } })
    expect(walsall.scheme.awardedPence).toBeNull()
  })
})

it('no place of StreetGames and no pilot of Wales is without an award', async () => {
  for (const slug of [
    'hwf2018-streetgames-sheffield',
    'hwf2018-streetgames-brighton',
    'hwf2018-streetgames-southampton',
    'hwf2018-streetgames-luton',
    'mind-cymru-taf-ely',
    'mind-cymru-south-powys',
    'mind-cymru-north-denbighshire',
    'brc-pembrokeshire',
    'brc-caerphilly',
  ]) {
    // prettier-ignore
    const { awards, sum } = await schemePage(context(), { address: {}, slug })
    expect([slug, awards.map(({ sumKind }) => sumKind), sum.pence, sum.unknown]).toEqual([slug, ['joint-share'], null, 1]) // prettier-ignore
  }
})

it('funding has no sum of all programmes, and no programme has more recipients named than announced', async () => {
  const page = await fundingIndex(context(), { address: {} })
  expect(page).not.toHaveProperty('sum')
  const rounds = page.programmes.filter(({ awardCount }) => awardCount !== null)
  expect(rounds.length).toBeGreaterThan(15)
  for (const { slug, awardCount, countedAs, recipientsNamed, recipientsPriced } of rounds) {
    expect([slug, countedAs === null, recipientsNamed <= (awardCount ?? 0), recipientsPriced <= recipientsNamed]).toEqual([slug, false, true, true]) // prettier-ignore
  }
})

it('no award that counts is more than its programme says an award could be', async () => {
  const { programmes } = await fundingIndex(context(), { address: {} })
  for (const { slug, maxAwardPence } of programmes.filter((one) => one.maxAwardPence !== null)) {
    const { awards } = await programmePage(context(), { address: {}, slug })
    const above = awards.filter((award) => award.inAwardCount && award.isCounted && (award.amountPence ?? 0n) > (maxAwardPence ?? 0n)) // prettier-ignore
    expect([slug, above.map((award) => award.slug)]).toEqual([slug, []])
  }
})
