import { places } from '@academy/domain/area/places'
import { rateGroupings } from '@academy/domain/results/success-rates'
import type { PublishedAward, ResultsPage } from '../api-types.ts'

/** One value of a row; sums are whole pence. */
type Value = string | number | boolean | null
type Row<Column extends string> = Readonly<Record<Column, Value>>
export type AwardRow = Row<(typeof awardColumns)[number]>
export type RateFileRow = Row<(typeof rateColumns)[number]>

export const awardColumns = [
  'round',
  'fictional',
  'told_at',
  'reference',
  'organisation',
  'organisation_id',
  'organisation_other_ids',
  'title',
  'nations',
  'nation_codes',
  'regions',
  'region_codes',
  'area_codes',
  'financial_year',
  'pence',
  'award_pence',
  'offered_at',
] as const
export const rateColumns = [
  'round',
  'fictional',
  'told_at',
  'by',
  'group',
  'bids',
  'awards',
  'success_rate',
  'awarded_pence',
  'status',
] as const

/** Awards as they stand, a row for each financial year of each. */
export function awardRows({ round, toldAt, awards }: ResultsPage): AwardRow[] {
  return awards
    .toSorted((a, b) => (a.reference < b.reference ? -1 : 1))
    .flatMap((award) =>
      award.years.map(({ financialYear, pence }) => ({
        round: round.slug,
        fictional: round.fictional,
        told_at: toldAt.toISOString(),
        reference: award.reference,
        organisation: award.organisation,
        organisation_id: award.identifiers[0] ?? null,
        organisation_other_ids: award.identifiers.slice(1).join(' ') || null,
        title: award.title,
        nations: named(award, 'nation'),
        nation_codes: codes(award, 'nation'),
        regions: named(award, 'region'),
        region_codes: codes(award, 'region'),
        area_codes: award.areas.join(' ') || null,
        financial_year: financialYear,
        pence: Number(pence),
        award_pence: Number(award.pence),
        offered_at: award.offeredAt?.toISOString() ?? null,
      })),
    )
}

/** Success rates as decisions were sealed, a row for each group; what is hidden has no number and says so. */
export function rateRows({ round, toldAt, counts, awardedPence, rates }: ResultsPage): RateFileRow[] {
  const head = { round: round.slug, fictional: round.fictional, told_at: toldAt.toISOString() }
  const counted = (bids: number, awards: number, pence: bigint) => ({
    bids,
    awards,
    success_rate: bids === 0 ? null : Math.round((awards / bids) * 10_000) / 10_000,
    awarded_pence: Number(pence),
    status: 'exact',
  })
  const hidden = { bids: null, awards: null, success_rate: null, awarded_pence: null, status: 'suppressed' }
  return [
    { ...head, by: 'all', group: 'all', ...counted(counts.decided, counts.awards, awardedPence) },
    ...rateGroupings.flatMap((by) =>
      rates[by].map(({ group, told }) => ({
        ...head,
        by,
        group,
        ...(told ? counted(told.bids, told.awards, told.pence) : hidden),
      })),
    ),
  ]
}

function named({ groups }: PublishedAward, kind: 'nation' | 'region'): string | null {
  return groups[kind]?.join('; ') || null
}

function codes({ groups }: PublishedAward, kind: 'nation' | 'region'): string | null {
  const found = (groups[kind] ?? []).flatMap(
    (name) => places.find((place) => place.kind === kind && place.name.en === name)?.code ?? [],
  )
  return found.join(' ') || null
}
