import { countRehearsed } from '@academy/db/demo/rehearsed-round'
import { listMyAssignments } from '../../grants/assess/my-assignments.ts'
import { declareLate, inviteAssessor } from './play-conflicts.ts'
import type { PlayedBids } from './played-bids.ts'
import { asSomebody, type Playing } from './playing.ts'

/** After scoring one conflict is declared and one is found: both assessments become void. */
export async function playLateConflicts(playing: Playing, bids: PlayedBids): Promise<void> {
  const numbers = new Map([...bids].map(([no, { reference }]) => [reference, no]))
  const finishedBy = async (assessor: number) => {
    const own = await listMyAssignments(asSomebody(playing, playing.people.assessors[assessor]))
    const done = own.filter(({ slug, status }) => slug === playing.slug && status === 'finished')
    const [first] = done
      .map(({ reference }) => numbers.get(reference))
      .toSorted((a, b) => (a ?? 0) - (b ?? 0))
    return first
  }
  const { void: before = 0 } = (await countRehearsed(playing.owner.db, playing.slug)).readings
  const [declares, invited] = [await finishedBy(0), await finishedBy(3)]
  if (declares !== undefined && before === 0) await declareLate(playing, declares, 0)
  if (invited !== undefined && before < 2) await inviteAssessor(playing, bids, invited, 3)
}
