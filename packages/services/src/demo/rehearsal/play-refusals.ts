import { countRehearsed } from '@academy/db/demo/rehearsed-round'
import { assignBid } from '../../grants/assess/assign-bid.ts'
import { answerAssignment, listMyAssignments } from '../../grants/assess/my-assignments.ts'
import { playedBid, type PlayedBids } from './played-bids.ts'
import { asSomebody, type Playing } from './playing.ts'

/** One assessor declines a bid and one recuses himself from one, before anything is scored; another reader gets each. */
export async function playRefusals(playing: Playing, bids: PlayedBids): Promise<void> {
  const { people } = playing
  const answers = [
    { assessor: 3, answer: 'declined', reason: 'I am away for the rest of the month.' },
    { assessor: 4, answer: 'recused', reason: 'The text names a neighbour of mine as its manager.' },
  ] as const
  const { readings } = await countRehearsed(playing.owner.db, playing.slug)
  for (const { assessor, answer, reason } of answers) {
    if (people.assessors[assessor] === undefined || readings[answer] !== undefined) continue
    const ctx = asSomebody(playing, people.assessors[assessor])
    const own = (await listMyAssignments(ctx)).filter(({ slug }) => slug === playing.slug)
    const offered = own.findLast(({ status }) => status === 'offered')
    if (!offered) continue
    await answerAssignment(ctx, { id: offered.id, answer, reason })
    await giveToAnother(playing, bids, offered.reference, assessor)
  }
}

async function giveToAnother(playing: Playing, bids: PlayedBids, reference: string, refused: number) {
  const { slug, people, plan } = playing
  const [no] = [...bids].find(([, bid]) => bid.reference === reference) ?? []
  if (no === undefined) return
  const other = plan.assessors.find(
    ({ no: assessor, language }) =>
      assessor > refused &&
      (plan.bids[no]?.language === 'en' || language === 'cy') &&
      !playedBid(bids, no).closedTo.includes(people.assessors[assessor] ?? ''),
  )
  if (!other) return
  const manager = asSomebody(playing, people.manager)
  await assignBid(manager, { slug, reference, personId: people.assessors[other.no] ?? '', dueOn: null })
}
