import { shareOut, type Given } from '@academy/domain/rehearsal/share-out'
import { assignBid } from '../../grants/assess/assign-bid.ts'
import { inLanes } from './in-lanes.ts'
import { playedBid, type PlayedBids } from './played-bids.ts'
import { asSomebody, LANES, type Playing } from './playing.ts'

export const READERS_EACH = 3
const DAY_MS = 86_400_000

/** The officer and the manager offer every bid to three assessors, none of whom it is closed to. */
export async function assignBids(playing: Playing, bids: PlayedBids): Promise<Given[]> {
  const { plan, size, people, slug } = playing
  const isClosed = (bid: number, assessor: number) =>
    playedBid(bids, bid).closedTo.includes(people.assessors[assessor] ?? '')
  const given = shareOut(plan, { seed: size.seed, readers: READERS_EACH, isClosed })
  await inLanes(given, LANES, async ({ bid, assessor }, at) => {
    const ctx = asSomebody(playing, at % 2 === 0 ? people.manager : people.officer)
    await assignBid(ctx, {
      slug,
      reference: playedBid(bids, bid).reference,
      personId: people.assessors[assessor] ?? '',
      dueOn: dayIn(assessor % 4 === 3 ? -1 : 7 + (bid % 8)),
    })
  })
  return given
}

/** A day such as `2026-12-04`. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
}
