import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addedSumKinds,
  awardCurrencies,
  awardSumKinds,
  leftOutReasons,
  sumPrecisions,
} from './award-words.ts'
import { countedAwards, countLeftOut, sumAwards, type SummedAward } from './sum-awards.ts'

const award = (slug: string, parts: Partial<SummedAward> = {}): SummedAward => ({
  slug,
  amountPence: 100n,
  sumKind: 'grant',
  sumPrecision: 'exact',
  currency: 'GBP',
  partOfSlug: null,
  widerThanSocialPrescribing: false,
  ...parts,
})

it('adds grants, contracts, investments and shares, and counts what has no published sum', () => {
  const awards = [
    award('a'),
    award('b', { sumKind: 'contract', amountPence: 5n }),
    award('c', { sumKind: 'investment', amountPence: 7n }),
    award('d', { sumKind: 'joint-share', partOfSlug: 'not-here', amountPence: 11n }),
    award('e', { amountPence: null }),
  ]
  expect(sumAwards(awards)).toEqual({
    awards: 5,
    pence: 123n,
    precision: 'exact',
    counted: 4,
    unknown: 1,
    leftOut: {},
  })
})

it.each([
  [{ currency: 'EUR' }, 'other-currency'],
  [{ sumKind: 'ceiling' }, 'ceiling'],
  [{ sumKind: 'intention' }, 'intention'],
  [{ sumKind: 'round-total' }, 'round-total'],
  [{ sumKind: 'unknown' }, 'kind-unknown'],
  [{ widerThanSocialPrescribing: true }, 'wider'],
  [{ sumKind: 'part', partOfSlug: 'whole' }, 'part'],
  [{ sumKind: 'joint-share', partOfSlug: 'whole' }, 'part'],
] as const)('leaves out what is %o', (parts, reason) => {
  const sum = sumAwards([award('whole', { amountPence: 3n }), award('other', parts)])
  expect(sum).toMatchObject({ pence: 3n, counted: 1, unknown: 0, leftOut: { [reason]: 1 } })
})

it('gives no sum where nothing is known, and not zero', () => {
  expect(sumAwards([])).toMatchObject({ pence: null, precision: null })
  expect(sumAwards([award('a', { amountPence: null })])).toMatchObject({ pence: null, unknown: 1 })
  expect(sumAwards([award('a', { sumKind: 'ceiling' })])).toMatchObject({
    pence: null,
    leftOut: { ceiling: 1 },
  })
  expect(sumAwards([award('a', { amountPence: 0n })])).toMatchObject({ pence: 0n, counted: 1 })
})

it('adds a share where its whole reaches further than the sum', () => {
  const awards = [
    award('all'),
    award('here', { sumKind: 'joint-share', partOfSlug: 'all', amountPence: 20n }),
  ]
  expect(sumAwards(awards, ({ slug }) => slug === 'here')).toMatchObject({
    pence: 20n,
    leftOut: { 'also-elsewhere': 1 },
  })
})

it('is as exact as the least exact of its sums', () => {
  const of = (...precisions: SummedAward['sumPrecision'][]) =>
    sumAwards(precisions.map((sumPrecision, at) => award(`${at}`, { sumPrecision }))).precision
  expect(of('exact', 'exact')).toBe('exact')
  expect(of('exact', 'at-least')).toBe('at-least')
  expect(of('at-least', 'about', 'exact')).toBe('about')
})

const slugs = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const anyAward = fc.record<SummedAward>({
  slug: slugs,
  amountPence: fc.option(fc.bigInt({ min: 0n, max: 10n ** 12n })),
  sumKind: fc.constantFrom(...awardSumKinds),
  sumPrecision: fc.constantFrom(...sumPrecisions),
  currency: fc.constantFrom(...awardCurrencies),
  partOfSlug: fc.option(slugs),
  widerThanSocialPrescribing: fc.boolean(),
})
const anyAwards = fc.uniqueArray(anyAward, { selector: ({ slug }) => slug })

it('never changes by a piece of an award that is there, whatever both are', () => {
  const withWhole = anyAwards.filter((awards) => awards.length > 0)
  fc.assert(
    fc.property(withWhole, anyAward, fc.nat(), fc.nat(), (awards, piece, at, where) => {
      const whole = awards[at % awards.length]?.slug ?? ''
      const added = awards.toSpliced(where % (awards.length + 1), 0, {
        ...piece,
        slug: 'piece',
        partOfSlug: whole,
        ...(piece.sumKind === 'unknown' && { sumKind: 'part' }),
      })
      const { awards: _all, leftOut: _reasons, ...same } = sumAwards(awards)
      expect(sumAwards(added)).toMatchObject(same)
    }),
  )
})

it('is the same in any order', () => {
  const shuffled = anyAwards.chain((awards) =>
    fc.tuple(fc.constant(awards), fc.shuffledSubarray(awards, { minLength: awards.length })),
  )
  fc.assert(
    fc.property(shuffled, ([awards, other]) => {
      expect(sumAwards(other)).toEqual(sumAwards(awards))
    }),
  )
})

it('is never more than all sums together, and has one only of awards that count', () => {
  fc.assert(
    fc.property(anyAwards, (awards) => {
      const { pence, precision, counted } = sumAwards(awards)
      expect(pence ?? 0n).toBeLessThanOrEqual(
        awards.reduce((sum, { amountPence }) => sum + (amountPence ?? 0n), 0n),
      )
      expect([pence === null, precision === null]).toEqual([counted === 0, counted === 0])
    }),
  )
})

it('counts every award once: in the sum, unknown or left out', () => {
  fc.assert(
    fc.property(anyAwards, slugs, (awards, here) => {
      for (const isWithin of [() => true, ({ slug }: SummedAward) => slug >= here]) {
        const sum = sumAwards(awards, isWithin)
        expect(sum.counted + sum.unknown + countLeftOut(sum)).toBe(awards.length)
        expect(Object.keys(sum.leftOut).every((reason) => leftOutReasons.some((one) => one === reason))).toBe(
          true,
        )
      }
    }),
  )
})

it('has exactly the awards that it names', () => {
  fc.assert(
    fc.property(anyAwards, (awards) => {
      const counted = countedAwards(awards)
      const { pence, counted: many } = sumAwards(awards)
      expect(counted).toHaveLength(many)
      expect(counted.reduce((sum, { amountPence }) => sum + (amountPence ?? 0n), 0n)).toBe(pence ?? 0n)
    }),
  )
})

it('adds no kind that is not named for it', () => {
  const isAdded = ({ sumKind }: SummedAward) => addedSumKinds.some((kind) => kind === sumKind)
  fc.assert(
    fc.property(
      anyAward.filter((one) => !isAdded(one)),
      (one) => {
        expect(sumAwards([one]).counted).toBe(0)
      },
    ),
  )
})
