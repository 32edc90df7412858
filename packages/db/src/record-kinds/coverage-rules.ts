import type { CoverageExtent } from '@academy/domain/facts/vocabulary'
import type { BrokenRule, PlacedRow, SeedRule } from './record-kind.ts'

/** What the rules read of an area that a scheme of the seed covers. */
export interface SchemeAreaLink {
  schemeSlug: string
  areaCode: string
  extent: CoverageExtent
}

const broken = ({ file, line }: PlacedRow<unknown>, column: string, reason: string): BrokenRule => ({
  file,
  line,
  column,
  reason,
})

/** Every scheme covers something: one that names no place covers its nation. */
const coversSomething: SeedRule<SchemeAreaLink> = (links, others) => {
  const covered = new Set(links.map(({ row }) => row.schemeSlug))
  return others('scheme')
    .filter(({ row }) => !covered.has(String(row['slug'])))
    .map((placed) =>
      broken(placed, 'slug', `${JSON.stringify(placed.row['slug'])} covers no area of scheme-areas.csv`),
    )
}

/** An area that lies in another of which the scheme covers all says nothing new, and would be counted as if it did. */
const namesNoAreaTwice: SeedRule<SchemeAreaLink> = (links, others) => {
  const holding = new Map(
    others('area').map(({ row }) => [
      String(row['code']),
      (row['containingCodes'] ?? []) as readonly string[],
    ]),
  )
  const whole = Map.groupBy(
    links.filter(({ row }) => row.extent === 'all'),
    ({ row }) => row.schemeSlug,
  )
  return links.flatMap((placed) => {
    const { schemeSlug, areaCode } = placed.row
    const around = (whole.get(schemeSlug) ?? []).find(({ row }) =>
      holding.get(areaCode)?.includes(row.areaCode),
    )
    const reason = `${JSON.stringify(areaCode)} lies in ${around?.row.areaCode}, of which the scheme covers all`
    return around ? [broken(placed, 'area_code', reason)] : []
  })
}

export const coverageRules: readonly SeedRule<SchemeAreaLink>[] = [coversSomething, namesNoAreaTwice]
