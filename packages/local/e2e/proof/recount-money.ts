import { listOf, type Row } from './read-release.ts'

/** Sums that were given, and that no other sum holds. */
const GIVEN = new Set(['grant', 'contract', 'investment', 'joint-share'])

/** Whether an award may be added to others: in pounds, given, for social prescribing, and with a published sum. */
const isAdded = (award: Row) =>
  award['currency'] === 'GBP' &&
  GIVEN.has(award['sum_kind'] ?? '') &&
  award['wider_than_social_prescribing'] === 'false' &&
  award['amount_pence'] !== ''

/** The sum of some awards without those that are a part of another among them, in pounds; `null` where none may be added. */
export function recountSum(awards: readonly Row[]): number | null {
  const slugs = new Set(awards.map(({ slug }) => slug))
  const added = awards.filter((award) => isAdded(award) && !slugs.has(award['part_of_slug'] || undefined))
  return added.length === 0
    ? null
    : added.reduce((sum, award) => sum + Number(award['amount_pence']), 0) / 100
}

/** The awards that are for one nation and no other. */
export const ofNation = (awards: readonly Row[], nation: string) =>
  awards.filter(({ nations }) => listOf(nations).join() === nation)

/** What a programme says it gave and what is on record of it: how many recipients, how many named, how many with a sum. */
export function recountProgramme(programme: Row, awards: readonly Row[]) {
  const own = awards.filter(
    (award) => award['programme_slug'] === programme['slug'] && award['in_award_count'] === 'true',
  )
  const byRecipient = Map.groupBy(own, (award) => award['recipient_slug'] || award['recipient_as_written'])
  const priced = [...byRecipient.values()].filter((all) =>
    all.some((award) => GIVEN.has(award['sum_kind'] ?? '') && award['amount_pence'] !== ''),
  )
  return { announced: Number(programme['award_count']), named: byRecipient.size, priced: priced.length }
}
