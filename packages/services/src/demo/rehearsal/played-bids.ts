import { findRehearsedBids } from '@academy/db/demo/rehearsed-round'
import type { Playing } from './playing.ts'

/** A bid of the plan as it is in the database. */
export interface PlayedBid {
  applicationId: string
  reference: string
  status: string
  /** Ids of the people to whom a conflict of interest closes it. */
  closedTo: string[]
}

/** By the number of the bid. */
export type PlayedBids = ReadonlyMap<number, PlayedBid>

export async function playedBids({ owner, plan }: Playing, roundId: string): Promise<PlayedBids> {
  const numbers = new Map(plan.bids.map(({ no, lead }) => [lead.email, no]))
  const found = await findRehearsedBids(owner.db, roundId)
  return new Map(
    found.flatMap(({ email, ...bid }) => {
      const no = numbers.get(email)
      return no === undefined ? [] : [[no, bid] as const]
    }),
  )
}

/** Of a bid that the plan has and the database must have. */
export function playedBid(bids: PlayedBids, no: number): PlayedBid {
  const bid = bids.get(no)
  if (!bid) throw new Error(`bid ${no} of the rehearsal was not begun`)
  return bid
}
