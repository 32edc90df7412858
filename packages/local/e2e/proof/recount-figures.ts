import { type Row } from './read-release.ts'

const HEALTH = new Set(['icb', 'health-board', 'local-health-board', 'hsc-trust'])

export interface RecountedFigure {
  slug: string
  rank: { rank: number; outOf: number } | null
  /** In percent, of a share of few. */
  interval: { lower: number; upper: number } | null
  /** For 100,000 residents. */
  rate: number | null
}

/**
 * The place among its peers, the interval and the rate of each figure that stands for a whole area, worked out again from the
 * files: an order only of what its indicator lets be compared, of five and more, of shares of thirty and more and counts of twenty
 * and more; Wilson's interval of a share of fewer than thirty, by its textbook form (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 */
export function recountFigures(table: (name: string) => readonly Row[]): Map<string, RecountedFigure> {
  const indicators = new Map(table('indicator').map((row) => [row['slug'], row]))
  const areas = new Map(table('area').map((row) => [row['id'], row]))
  const whole = table('observation').filter((row) => row['extent'] === 'whole' && areas.has(row['area_id']))
  const comparableOf = (row: Row) => indicators.get(row['indicator_slug'])?.['comparable'] ?? 'not-at-all'
  const isRanked = (row: Row) =>
    comparableOf(row) !== 'not-at-all' &&
    row['kind'] === 'actual' &&
    row['preferred'] === 'true' &&
    row['value'] !== '' &&
    (row['denominator'] ? Number(row['denominator']) >= 30 : Number(row['value']) >= 20)
  const groupOf = (row: Row) => {
    const area = areas.get(row['area_id'])
    const league = HEALTH.has(area?.['kind'] ?? '') ? 'health' : area?.['kind']
    const nation = comparableOf(row) === 'within-nation' ? area?.['nation'] : ''
    return [row['indicator_slug'], row['period'], league, nation, area?.['valid_to'] ? 'past' : 'today'].join(
      '|',
    )
  }
  const groups = Map.groupBy(whole.filter(isRanked), groupOf)
  return new Map(
    whole.map((row) => {
      const value = Number(row['value'])
      const peers = isRanked(row) ? (groups.get(groupOf(row)) ?? []) : []
      const rank =
        peers.length >= 5
          ? { rank: 1 + peers.filter((peer) => Number(peer['value']) > value).length, outOf: peers.length }
          : null
      const slug = row['slug'] ?? ''
      return [
        slug,
        { slug, rank, interval: intervalOf(row, indicators), rate: rateOf(row, indicators, areas) },
      ]
    }),
  )
}

const Z = 1.959964

function intervalOf(row: Row, indicators: ReadonlyMap<string | undefined, Row>) {
  const [k, n] = [row['numerator'], row['denominator']]
  if (!k || !n || indicators.get(row['indicator_slug'])?.['unit'] !== 'percent' || Number(n) >= 30)
    return null
  const [p, size] = [Number(k) / Number(n), Number(n)]
  const middle = p + Z ** 2 / (2 * size)
  const spread = Z * Math.sqrt((p * (1 - p)) / size + Z ** 2 / (4 * size ** 2))
  const under = 1 + Z ** 2 / size
  return {
    lower: Math.max(0, (100 * (middle - spread)) / under),
    upper: Math.min(100, (100 * (middle + spread)) / under),
  }
}

function rateOf(
  row: Row,
  indicators: ReadonlyMap<string | undefined, Row>,
  areas: ReadonlyMap<string | undefined, Row>,
) {
  const indicator = indicators.get(row['indicator_slug'])
  const people = Number(areas.get(row['area_id'])?.['population'] ?? 0)
  const isRate =
    indicator?.['theme'] === 'workforce' &&
    indicator['unit'] === 'people' &&
    indicator['comparable'] !== 'not-at-all'
  return isRate && row['kind'] === 'actual' && row['value'] && people
    ? (Number(row['value']) * 100_000) / people
    : null
}
