import { sumOf } from '@academy/domain/allocate/allocation-input'
import { outcomeOf, type Outcome } from './division.ts'
import type { ScenarioView } from '../api-types.ts'

export const bidChoices = ['all', 'offered', 'part', 'nothing', 'contested', 'by-hand'] as const
export type BidChoice = (typeof bidChoices)[number]

const BIDS_A_PAGE = 20

export interface BidQuery {
  which: BidChoice
  text: string
  /** From 1. */
  page: number
}

type BoardBid = ScenarioView['bids'][number]

export interface RankedBid extends BoardBid {
  rank: number
  asked: bigint
  paid: bigint
  outcome: Outcome
  byHand: 'in' | 'out' | null
}

/** What of the bids is asked for in the address. */
export function readBidQuery({ searchParams }: URL): BidQuery {
  const which = bidChoices.find((each) => each === searchParams.get('which')) ?? 'all'
  const page = Number(searchParams.get('page'))
  return {
    which,
    text: (searchParams.get('q') ?? '').trim().slice(0, 100),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  }
}

export function bidQueryString({ which, text, page }: BidQuery): string {
  const query = new URLSearchParams({
    ...(which !== 'all' && { which }),
    ...(text !== '' && { q: text }),
    ...(page > 1 && { page: String(page) }),
  })
  return query.size > 0 ? `?${query}` : ''
}

/** All bids of a scenario, the best score first; of equal ones in the order of their references. */
export function rankedBids({ bids, forced }: Pick<ScenarioView, 'bids' | 'forced'>): RankedBid[] {
  const byHand = new Map(forced.map(({ reference, outcome }) => [reference, outcome]))
  return bids
    .toSorted((a, b) => b.scoreHundredths - a.scoreHundredths || (a.reference < b.reference ? -1 : 1))
    .map((bid, at) => {
      const [asked, paid] = [sumOf(bid.askedPence), sumOf(bid.paidPence ?? [])]
      const outcome = outcomeOf(asked, paid)
      return { ...bid, rank: at + 1, asked, paid, outcome, byHand: byHand.get(bid.reference) ?? null }
    })
}

/** Those of them that are asked for, and the page of them. */
export function pageOfBids(bids: readonly RankedBid[], { which, text, page }: BidQuery) {
  const words = text.toLowerCase()
  const found = bids.filter(
    (bid) =>
      isOf(bid, which) &&
      (bid.organisationName.toLowerCase().includes(words) || bid.reference.toLowerCase().includes(words)),
  )
  const pages = Math.max(1, Math.ceil(found.length / BIDS_A_PAGE))
  const at = Math.min(page, pages)
  const first = (at - 1) * BIDS_A_PAGE
  return { found: found.length, page: at, pages, first, shown: found.slice(first, first + BIDS_A_PAGE) }
}

function isOf(bid: RankedBid, which: BidChoice): boolean {
  switch (which) {
    case 'all':
      return true
    case 'offered':
      return bid.outcome !== 'nothing'
    case 'part':
    case 'nothing':
      return bid.outcome === which
    case 'contested':
      return bid.stability?.band === 'contested'
    case 'by-hand':
      return bid.byHand !== null
  }
}
