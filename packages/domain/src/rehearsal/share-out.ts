import { Chance } from './chance.ts'
import type { Rehearsal } from './rehearsal.ts'
import { isAssessed } from './rehearsed-bid.ts'

/** Which bid is given to which assessor, by their numbers. */
export interface Given {
  bid: number
  assessor: number
}

/** Whether a bid is closed to an assessor by a conflict of interest. */
export type ClosedTo = (bid: number, assessor: number) => boolean

/**
 * Gives each bid to so many assessors: a Welsh one to readers of Welsh, none to whom it is closed, and among the rest to whoever
 * has fewest, then to whoever knows its place or its theme. Where too few are left a bid has fewer readers.
 */
export function shareOut(
  { bids, assessors }: Rehearsal,
  { seed, readers, isClosed }: { seed: number; readers: number; isClosed: ClosedTo },
): Given[] {
  const chance = new Chance(seed, 4)
  const loads = assessors.map(() => 0)
  const order = chance.shuffle(bids.filter(({ fate }) => isAssessed(fate)))
  // Those that few can read are given away first.
  const welshFirst = order.toSorted((a, b) => Number(b.language === 'cy') - Number(a.language === 'cy'))
  return welshFirst.flatMap((bid) =>
    assessors
      .filter(({ no, language }) => !isClosed(bid.no, no) && (bid.language === 'en' || language === 'cy'))
      .map(({ no, parts, themes }) => ({
        no,
        load: loads[no] ?? 0,
        knows: Number(parts.includes(bid.place.part)) + Number(themes.includes(bid.theme.name)),
      }))
      .toSorted((a, b) => a.load - a.knows - (b.load - b.knows) || a.no - b.no)
      .slice(0, readers)
      .map(({ no }) => {
        loads[no] = (loads[no] ?? 0) + 1
        return { bid: bid.no, assessor: no }
      }),
  )
}
