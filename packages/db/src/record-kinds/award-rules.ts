import { pieceKinds, type AwardCurrency, type AwardSumKind } from '@academy/domain/facts/awards/award-words'
import type { BrokenRule, PlacedRow, SeedRule } from './record-kind.ts'

/** What the rules read of an award of the seed. */
export interface SeedAward {
  slug: string
  programmeSlug: string | null
  recipientSlug: string
  schemeSlug: string | null
  sumKind: AwardSumKind
  amountPence: bigint | null
  currency: AwardCurrency
  partOfSlug: string | null
  inAwardCount: boolean
}

const broken = ({ file, line }: PlacedRow<unknown>, column: string, reason: string): BrokenRule => ({
  file,
  line,
  column,
  reason,
})
const quoted = (text: string) => JSON.stringify(text)

/** A piece is of one whole award: not of itself, and not of another piece, which would be a circle or a chain that no sum sees through. */
const isPieceOfAWhole: SeedRule<SeedAward> = (rows) => {
  const bySlug = new Map(rows.map(({ row }) => [row.slug, row]))
  return rows.flatMap((placed) => {
    const { slug, partOfSlug } = placed.row
    if (partOfSlug === null) return []
    if (partOfSlug === slug) return [broken(placed, 'part_of_slug', 'an award is no part of itself')]
    const above = bySlug.get(partOfSlug)?.partOfSlug ?? null
    if (above === null) return []
    const way = above === slug ? 'which is part of this one' : `which is part of ${quoted(above)}`
    return [broken(placed, 'part_of_slug', `${quoted(partOfSlug)} is no whole award, ${way}`)]
  })
}

/** A part and a share name their whole, and nothing else does. */
const saysWhatItIsAPieceOf: SeedRule<SeedAward> = (rows) =>
  rows.flatMap((placed) => {
    const { sumKind, partOfSlug } = placed.row
    const isPiece = pieceKinds.some((kind) => kind === sumKind)
    if (isPiece === (partOfSlug !== null)) return []
    return [
      isPiece
        ? broken(placed, 'part_of_slug', `must name the award of which this is a ${sumKind}`)
        : broken(placed, 'sum_kind', `must be ${pieceKinds.join(' or ')}, as it is part of ${quoted(partOfSlug ?? '')}`), // prettier-ignore
    ]
  })

/** Pence are of pounds, and what they are is known: a sum of another currency stays in the note. */
const sumIsKnownAndInPounds: SeedRule<SeedAward> = (rows) =>
  rows.flatMap((placed) => {
    const { amountPence, sumKind, currency } = placed.row
    if (amountPence === null) return []
    return [
      ...(sumKind === 'unknown' ? [broken(placed, 'sum_kind', 'must say what the sum is')] : []),
      ...(currency === 'GBP'
        ? []
        : [broken(placed, 'amount_pence', `must be empty, as it is in ${currency}`)]),
    ]
  })

/** An award is for somewhere: the places of its scheme, or areas of its own. */
const isForSomewhere: SeedRule<SeedAward> = (rows, others) => {
  const placed = new Set(others('award_area').map(({ row }) => row['awardSlug']))
  return rows
    .filter(({ row }) => row.schemeSlug === null && !placed.has(row.slug))
    .map((row) =>
      broken(row, 'scheme_slug', 'an award without a scheme must have an area in award-areas.csv'),
    )
}

/** No programme has more recipients on record than it says that there were. */
const fitsItsProgramme: SeedRule<SeedAward> = (rows, others) => {
  const counted = Map.groupBy(
    rows.filter(({ row }) => row.inAwardCount),
    ({ row }) => row.programmeSlug,
  )
  const announced = new Map(others('programme').map(({ row }) => [row['slug'], row['awardCount']]))
  return [...counted].flatMap(([programme, placed]) => {
    const [first] = placed
    if (!first) return []
    if (programme === null) return placed.map((row) => broken(row, 'in_award_count', 'it has no programme'))
    const most = announced.get(programme)
    const named = new Set(placed.map(({ row }) => row.recipientSlug)).size
    if (typeof most !== 'number' || named <= most) return []
    const reason = `${named} recipients are said to be of the ${most} of ${quoted(programme)}`
    return [broken(placed.at(-1) ?? first, 'in_award_count', reason)]
  })
}

export const awardRules: readonly SeedRule<SeedAward>[] = [
  isPieceOfAWhole,
  saysWhatItIsAPieceOf,
  sumIsKnownAndInPounds,
  isForSomewhere,
  fitsItsProgramme,
]
