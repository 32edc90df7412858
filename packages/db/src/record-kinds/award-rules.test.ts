import { expect, it } from 'vitest'
import { loadSeed } from '../seed/load-seed.ts'
import { awardRules, type SeedAward } from './award-rules.ts'
import type { BrokenRule, PlacedRow } from './record-kind.ts'

const seed = loadSeed()
const tables: Record<string, readonly object[]> = { programme: seed.programme, award_area: seed.awardArea }
const placed = <Row extends object>(file: string, rows: readonly Row[]): PlacedRow<Row>[] =>
  rows.map((row, at) => ({ file, line: at + 2, row }))
const others = (table: string) => placed(`${table}.csv`, tables[table] ?? []) as PlacedRow[]

/** What is broken when the awards of some slugs are changed. */
function brokenBy(changes: Record<string, Partial<SeedAward>>): BrokenRule[] {
  const rows = seed.award.map((row): SeedAward => ({ ...row, ...changes[row.slug] }))
  return awardRules.flatMap((rule) => [...rule(placed('awards.csv', rows), others)])
}
const lineOf = (slug: string) => seed.award.findIndex((row) => row.slug === slug) + 2
const at = (slug: string, column: string, reason: string): BrokenRule => {
  return { file: 'awards.csv', line: lineOf(slug), column, reason }
}

const whole = 'hwf-2018-streetgames'
const share = 'hwf-2018-streetgames-luton'

it('finds nothing wrong with the seed', () => {
  expect(brokenBy({})).toEqual([])
})

it('refuses an award that is part of itself', () => {
  expect(brokenBy({ [share]: { partOfSlug: share } })).toEqual([
    at(share, 'part_of_slug', 'an award is no part of itself'),
  ])
})

it('refuses a circle of awards, and a piece of a piece', () => {
  const circle = brokenBy({ [whole]: { partOfSlug: share, sumKind: 'part' } })
  expect(circle).toContainEqual(
    at(share, 'part_of_slug', `"${whole}" is no whole award, which is part of this one`),
  )
  const other = 'hwf-2018-streetgames-sheffield'
  expect(brokenBy({ [other]: { partOfSlug: share } })).toEqual([
    at(other, 'part_of_slug', `"${share}" is no whole award, which is part of "${whole}"`),
  ])
})

it('refuses a share or a part of nothing, and a piece that is called something else', () => {
  expect(brokenBy({ [share]: { partOfSlug: null } })).toEqual([
    at(share, 'part_of_slug', 'must name the award of which this is a joint-share'),
  ])
  expect(brokenBy({ [share]: { sumKind: 'grant' } })).toEqual([
    at(share, 'sum_kind', `must be joint-share or part, as it is part of "${whole}"`),
  ])
})

it('refuses a sum that nobody says what it is, and one in another currency', () => {
  const priced = 'hwf-2018-mental-health-concern'
  expect(brokenBy({ [priced]: { sumKind: 'unknown' } })).toEqual([
    at(priced, 'sum_kind', 'must say what the sum is'),
  ])
  expect(brokenBy({ [priced]: { currency: 'EUR' } })).toEqual([
    at(priced, 'amount_pence', 'must be empty, as it is in EUR'),
  ])
})

it('refuses an award that is for nowhere', () => {
  const placeless = 'hwf-2018-age-uk-sunderland'
  expect(brokenBy({ [placeless]: { schemeSlug: null } })).toEqual([
    at(placeless, 'scheme_slug', 'an award without a scheme must have an area in award-areas.csv'),
  ])
})

it('refuses more recipients of a programme than it says it had, or of none', () => {
  const second = 'dhsc-2020-national-academy-for-social-prescribing'
  const [programmeSlug, recipientSlug] = ['nasp-grant-2021', 'greater-london-authority']
  expect(brokenBy({ [second]: { programmeSlug, recipientSlug, inAwardCount: true } })).toEqual([
    at('dhsc-2021-national-academy-for-social-prescribing', 'in_award_count', '2 recipients are said to be of the 1 of "nasp-grant-2021"'), // prettier-ignore
  ])
  expect(brokenBy({ 'award-volunteer-cornwall': { inAwardCount: true } })).toEqual([
    at('award-volunteer-cornwall', 'in_award_count', 'it has no programme'),
  ])
})
