import { criteria2017 } from '@academy/domain/round/templates/hwf-2017-criteria'
import { scoresOf } from '@academy/domain/rehearsal/rehearsed-scores'
import { getBidToAssess, saveAssessment } from '../../grants/assess/assess-bid.ts'
import { answerAssignment, listMyAssignments, type MyAssignment } from '../../grants/assess/my-assignments.ts'
import { moveAssignment } from '../../grants/assess/assign-bid.ts'
import { inLanes } from './in-lanes.ts'
import type { PlayedBids } from './played-bids.ts'
import { asSomebody, LANES, type Playing } from './playing.ts'

/** How far the assessors go: some of what each has, or all of it. */
export type Progress = 'begun' | 'whole'

/** Of what an assessor has, in percent, as long as the round is being assessed. */
const FINISHED = 55
const HALF_DONE = 70
const ACCEPTED = 88

/** Every assessor accepts, scores and finishes, as far as asked. What is finished is not done again. */
export async function playAssessments(playing: Playing, bids: PlayedBids, progress: Progress): Promise<void> {
  const { people, slug } = playing
  const numbers = new Map([...bids].map(([no, { reference }]) => [reference, no]))
  let done = 0
  await inLanes(people.assessors, LANES, async (id, assessor) => {
    const ctx = asSomebody(playing, id)
    const own = (await listMyAssignments(ctx)).filter((one) => one.slug === slug)
    const ordered = own.toSorted((a, b) => (a.reference < b.reference ? -1 : 1))
    for (const [at, assignment] of ordered.entries()) {
      const until = progress === 'whole' ? 0 : (100 * at) / ordered.length
      const bid = numbers.get(assignment.reference) ?? 0
      await assess(playing, { assignment, bid, assessor, until })
    }
    done += 1
    if (done % 5 === 0) playing.report(`${done} of ${people.assessors.length} assessors are as far as asked`)
  })
  if (progress === 'begun') await sendOneBack(playing)
}

interface Assessing {
  assignment: MyAssignment
  bid: number
  assessor: number
  /** Where in his work it stands, in percent: what stands early is done first. */
  until: number
}

async function assess(playing: Playing, { assignment, bid, assessor, until }: Assessing): Promise<void> {
  const { id, status } = assignment
  if (until >= ACCEPTED || !['offered', 'accepted', 'sent-back'].includes(status)) return
  const ctx = asSomebody(playing, playing.people.assessors[assessor])
  if (status === 'offered') await answerAssignment(ctx, { id, answer: 'accepted', reason: '' })
  if (until >= HALF_DONE) return
  const [planned, by] = [playing.plan.bids[bid], playing.plan.assessors[assessor]]
  if (!planned || !by) throw new Error('an assignment is of nothing that was planned')
  const finish = until < FINISHED
  const { criteria } = await getBidToAssess(ctx, { id })
  const versions = new Map(criteria.map(({ criterion, version }) => [criterion.name, version]))
  const all = scoresOf(playing.size.seed, planned, by, criteria2017)
  const scores = (finish ? all : all.slice(0, 2 + (bid % 2))).map((score) => ({
    ...score,
    base: versions.get(score.criterion) ?? 0,
  }))
  const saved = await saveAssessment(ctx, { id, scores, finish })
  if (!saved.ok) throw new Error('an assessment was not saved')
}

/** The manager asks the first assessor to say more of what was finished first. */
async function sendOneBack(playing: Playing): Promise<void> {
  const { people, slug } = playing
  const own = await listMyAssignments(asSomebody(playing, people.assessors[0]))
  const ofRound = own.filter((one) => one.slug === slug)
  const finished = ofRound.find(({ status }) => status === 'finished')
  if (!finished || ofRound.some(({ status }) => status === 'sent-back')) return
  await moveAssignment(asSomebody(playing, people.manager), {
    slug,
    id: finished.id,
    move: 'sent-back',
    reason: 'Your score for costs is the lowest of the three: please say which sums you doubt.',
  })
}
