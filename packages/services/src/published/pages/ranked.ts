import { isHealthAreaKind, type AreaKind } from '@academy/domain/facts/vocabulary'

interface Rated {
  kind: AreaKind
  perMillion: number | null
}

/** Nations are compared with nations, regions with regions, and health areas of the four nations with each other. */
const leagueOf = ({ kind }: Rated) => (isHealthAreaKind(kind) ? 'health' : kind)

/** The rank of a place among others by rate, 1 being the highest: equal rates share a rank, and a place without a rate has none. */
export function rankOf(place: Rated, all: readonly Rated[]): { rank: number | null; outOf: number } {
  const peers = all.filter((other) => leagueOf(other) === leagueOf(place))
  const rate = place.perMillion
  return {
    rank: rate === null ? null : 1 + peers.filter((other) => (other.perMillion ?? -1) > rate).length,
    outOf: peers.length,
  }
}

/** Adds the rank of each among them all. */
export function ranked<Row extends Rated>(rows: readonly Row[]) {
  return rows.map((row) => ({ ...row, ...rankOf(row, rows) }))
}
