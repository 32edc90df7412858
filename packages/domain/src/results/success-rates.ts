import type { Bid } from '../allocate/allocation-input.ts'
import { hiddenGroups } from './hide-small.ts'

/** By what success is told. */
export const rateGroupings = ['nation', 'region', 'size', 'theme', 'language'] as const
export type RateGrouping = (typeof rateGroupings)[number]

/** Of a bid that is in more than one group of a kind, and of one of which no group is known. */
export const SEVERAL = 'several'
export const UNKNOWN = 'unknown'
/** The groups that are hidden, joined: that a bid came from one of them is not told either. */
export const OTHERS = 'others'

/** A bid that was decided on its merit. */
export interface DecidedBid {
  reference: string
  groups: Bid['groups']
  /** In which it is written. */
  language: string | undefined
  /** What it was awarded when decisions were sealed; 0 where it was not. */
  paidPence: bigint
}

/** What is told of a group, or of those that are hidden together; nothing where they are all of the table. */
export interface RateRow {
  group: string
  told: { bids: number; awards: number; pence: bigint } | null
}
export type RateTables = Record<RateGrouping, RateRow[]>

/**
 * How many bids of each group were awarded something. Each bid counts once in a table. Groups that are hidden are joined, which tells no more than the total does. Regions are those of England, so their table is of the bids that are in England alone, and
 * is hidden with England: their sum is its figure.
 */
export function successRates(bids: readonly DecidedBid[]): RateTables {
  const tableBy = (by: RateGrouping, of: readonly DecidedBid[] = bids) => tableOf(of, by)
  const nation = tableBy('nation')
  const english = tableBy(
    'region',
    bids.filter((bid) => groupOf(bid, 'nation') === 'England'),
  )
  const isEnglandHidden = nation.every(({ group }) => group !== 'England')
  return {
    nation,
    region: isEnglandHidden && english.length > 0 ? [{ group: OTHERS, told: null }] : english,
    size: tableBy('size'),
    theme: tableBy('theme'),
    language: tableBy('language'),
  }
}

/** The one group of a kind in which a bid is counted. */
export function groupOf({ groups, language }: DecidedBid, by: RateGrouping): string {
  const names = by === 'language' ? (language === undefined ? [] : [language]) : (groups[by] ?? [])
  return names.length > 1 ? SEVERAL : (names[0] ?? UNKNOWN)
}

function tableOf(bids: readonly DecidedBid[], by: RateGrouping): RateRow[] {
  const groups = Map.groupBy(bids, (bid) => groupOf(bid, by))
  const counted = Array.from(groups, ([group, of]) => ({
    group,
    bids: of.length,
    awards: of.filter(({ paidPence }) => paidPence > 0n).length,
    pence: of.reduce((sum, { paidPence }) => sum + paidPence, 0n),
  }))
  const hidden = hiddenGroups(counted)
  const shown = counted
    .filter(({ group }) => !hidden.has(group))
    .toSorted((a, b) => placeOf(a.group) - placeOf(b.group) || (a.group < b.group ? -1 : 1))
    .map(({ group, ...told }) => ({ group, told }))
  if (hidden.size === 0) return shown
  const small = counted.filter(({ group }) => hidden.has(group))
  const joined = {
    bids: small.reduce((sum, { bids: each }) => sum + each, 0),
    awards: small.reduce((sum, { awards }) => sum + awards, 0),
    pence: small.reduce((sum, { pence }) => sum + pence, 0n),
  }
  return [...shown, { group: OTHERS, told: shown.length > 0 ? joined : null }]
}

const sizes = ['micro', 'small', 'medium', 'large', 'major', 'super-major']

/** Sizes by size, all else by name; what is in several or in none stands last. */
function placeOf(group: string): number {
  if (group === UNKNOWN) return 101
  return group === SEVERAL ? 100 : sizes.indexOf(group)
}
