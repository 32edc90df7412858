import { Chance } from '@academy/domain/rehearsal/chance'
import { declareConflicts, getDeclaration } from '../../grants/assess/declare-conflicts.ts'
import { listConflicts, ruleOnConflict } from '../../grants/assess/rule-on-conflict.ts'
import { createOrganisation } from '../../grants/organisation/create-organisation.ts'
import { inviteColleague } from '../../grants/people/invite-colleague.ts'
import { inLanes } from './in-lanes.ts'
import { playedBid, type PlayedBids } from './played-bids.ts'
import { asSomebody, LANES, type Playing } from './playing.ts'

/** In a thousand: how often an assessor has something to declare about a bid. */
const DECLARED_PER_MILLE = 14
/** What is declared, by the names of the round's questions. */
const declarable = [
  { kind: 'works-for', note: 'My sister is a trustee there.' },
  { kind: 'works-for', note: 'I worked there until two years ago.' },
  { kind: 'gains-money', note: 'A company of which I am a director rents a room to them.' },
  { kind: 'helped-write', note: 'I gave them a day’s advice on their evaluation in the spring.' },
]

/** Facts that the system finds conflicts by: an assessor who belongs to a partner of bids, and one whom an applicant has invited. */
export async function arrangeFoundConflicts(playing: Playing, bids: PlayedBids): Promise<void> {
  const { people, plan } = playing
  const [, partner, invited] = people.assessors
  if (partner === undefined || invited === undefined) return
  await createOrganisation(asSomebody(playing, partner), {
    name: 'Example Volunteer Bureau',
    charityNumber: '',
    companyNumber: '',
    otherNumber: 'EXAMPLE-VOLUNTEERS',
    postcode: 'ZZ99 3VZ',
    unregistered: false,
    isAnother: true,
  })
  const chosen = plan.bids.find(({ fate }) => fate === 'submitted')
  if (chosen) await inviteAssessor(playing, bids, chosen.no, 2)
}

/** The lead of a bid asks an assessor to join its organisation: from then on the bid is closed to him. */
export async function inviteAssessor(playing: Playing, bids: PlayedBids, bid: number, assessor: number) {
  const { people, plan } = playing
  const [email, whose] = [plan.assessors[assessor]?.email, people.assessors[assessor]]
  const { applicationId, closedTo } = playedBid(bids, bid)
  if (email === undefined || whose === undefined || closedTo.includes(whose)) return
  const ctx = asSomebody(playing, people.leads[bid])
  const invited = await inviteColleague(ctx, { applicationId, email, role: 'contributor', language: 'en' })
  if (!invited.ok) throw new Error('an assessor was not invited')
}

/** Every assessor looks at every bid and declares; the officer rules on two of three. */
export async function playConflicts(playing: Playing): Promise<void> {
  const { slug, plan, size, people } = playing
  const numbers = new Map(plan.bids.map(({ no, organisation }) => [organisation.name, no]))
  await inLanes(people.assessors, LANES, async (id, assessor) => {
    const ctx = asSomebody(playing, id)
    for (;;) {
      const { list, left } = await getDeclaration(ctx, { slug, text: '' })
      if (left === 0 || list.length === 0) return
      const declared = list.flatMap(({ subject, name }) => {
        const chance = new Chance(size.seed, 6, assessor, numbers.get(name) ?? 0)
        if (chance.between(1, 1000) > DECLARED_PER_MILLE) return []
        return [{ subject, ...chance.pick(declarable) }]
      })
      await declareConflicts(ctx, { slug, lookedAt: list.map(({ subject }) => subject), declared })
    }
  })
  await rule(playing)
}

async function rule(playing: Playing): Promise<void> {
  const { slug, people } = playing
  const officer = asSomebody(playing, people.officer)
  const { conflicts } = await listConflicts(officer, { slug })
  for (const [at, { id, canRule, foundHow, ruling: seen }] of conflicts.entries()) {
    if (!canRule.ok || seen !== 'pending' || at % 3 === 2) continue
    const isAllowed = foundHow === 'declared' && at % 4 === 0
    await ruleOnConflict(officer, {
      slug,
      conflictId: id,
      seen,
      ruling: isAllowed ? 'allowed' : 'barred',
      reason: isAllowed
        ? 'It ended long ago and nothing is owed on either side.'
        : 'Close enough that a reader from outside would doubt the score.',
    })
  }
}

/** Declares one conflict about a bid that was looked at before: what its assessor wrote of it becomes void. */
export async function declareLate(playing: Playing, bid: number, assessor: number): Promise<void> {
  const { slug, plan, people } = playing
  const ctx = asSomebody(playing, people.assessors[assessor])
  const name = plan.bids[bid]?.organisation.name ?? ''
  const { list } = await getDeclaration(ctx, { slug, text: name })
  const found = list.find((one) => one.name === name)
  if (!found) return
  const note = 'I learned today that my partner has applied for a post with them.'
  await declareConflicts(ctx, {
    slug,
    lookedAt: [found.subject],
    declared: [{ subject: found.subject, kind: 'gains-money', note }],
  })
}
