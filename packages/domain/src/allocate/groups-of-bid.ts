import { placeByCode, type PlaceKind } from '../area/places.ts'
import type { Bid } from './allocation-input.ts'

/**
 * Sizes of organisations by income in a year, as the UK Civil Society Almanac of the National Council for Voluntary Organisations
 * sorts them: micro below £10,000, small below £100,000, medium below £1 million, large below £10 million, major below £100 million.
 */
const sizes = [
  ['micro', 10_000],
  ['small', 100_000],
  ['medium', 1_000_000],
  ['large', 10_000_000],
  ['major', 100_000_000],
] as const

const nations = { E: 'England', S: 'Scotland', W: 'Wales', N: 'Northern Ireland' } as const
const healthAreas: readonly PlaceKind[] = ['icb', 'health-board', 'local-health-board', 'hsc-trust']

export interface BidFacts {
  /** Codes of the places that it names, and of those that hold the whole of them. */
  areas: readonly string[]
  /** Of the organisation that applies, in a year. */
  incomePence: bigint | null
  /** What it is about, in the words of the round. */
  themes: readonly string[]
}

/** The groups that a bid belongs to, by English names. Of what is not known of it there is no group. */
export function groupsOfBid({ areas, incomePence, themes }: BidFacts): Bid['groups'] {
  const places = areas.flatMap((code) => placeByCode(code) ?? [])
  const named = (kinds: readonly PlaceKind[]) =>
    once(places.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name.en))
  const groups = {
    nation: once(areas.flatMap((code) => nationOfCode(code) ?? [])),
    region: named(['region']),
    'health-area': named(healthAreas),
    theme: once(themes),
    size: incomePence === null ? [] : [sizeOf(incomePence)],
  }
  return Object.fromEntries(Object.entries(groups).filter(([, of]) => of.length > 0))
}

function sizeOf(incomePence: bigint): string {
  return sizes.find(([, below]) => incomePence < BigInt(below) * 100n)?.[0] ?? 'super-major'
}

/** The five trusts of Northern Ireland have codes of their own, of which one begins with an S. */
function nationOfCode(code: string): string | undefined {
  const letter = code.endsWith('HSCT') ? 'N' : code.charAt(0)
  return Object.entries(nations).find(([each]) => each === letter)?.[1]
}

function once(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted()
}
