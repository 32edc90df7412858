import { containsWords } from '@academy/domain/text/contains-words'
import type { RankedBid, Ranking } from './side-tag.tsx'

/** So many bids stand on a page of the order. */
export const RANKING_ROWS = 25

export interface RankingQuery {
  side: RankedBid['side'] | ''
  text: string
  page: number
}

/** What of the order an address asks for; whatever it does not understand asks for all. */
export function readRankingQuery({ searchParams }: URL): RankingQuery {
  const side = searchParams.get('side')
  const page = Number(searchParams.get('page') ?? 1)
  return {
    side: side === 'above' || side === 'contested' || side === 'below' ? side : '',
    text: (searchParams.get('q') ?? '').trim().slice(0, 100),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** The address of a page of the order, behind its path. */
export function rankingQueryString({ side, text, page }: RankingQuery): string {
  const asked = new URLSearchParams({
    ...(side && { side }),
    ...(text && { q: text }),
    ...(page > 1 && { page: String(page) }),
  })
  return asked.size === 0 ? '' : `?${asked}`
}

export interface PlacedBid extends RankedBid {
  /** 1 is the best. */
  place: number
}

/** The bids that were asked for, each with its place among all. */
export function findPlaced(run: Ranking, { side, text }: RankingQuery): PlacedBid[] {
  return run.bids
    .map((bid, index) => ({ ...bid, place: index + 1 }))
    .filter((bid) => side === '' || bid.side === side)
    .filter((bid) => containsWords(`${bid.organisationName} ${bid.reference}`, text))
}
