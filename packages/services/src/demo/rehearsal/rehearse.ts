import { findRehearsedRound } from '@academy/db/demo/rehearsed-round'
import type { Db } from '@academy/db/client/open-database'
import { planRehearsal, type RehearsalSize } from '@academy/domain/rehearsal/rehearsal'
import type { RoundDefinition } from '@academy/domain/round/round-definition'
import { recordAudit } from '../../audit/record-audit.ts'
import { logConflicts } from '../../grants/assess/log-conflicts.ts'
import type { ServiceContext } from '../../service-context.ts'
import { assignBids } from './assign-bids.ts'
import { keepPeople } from './keep-people.ts'
import { openRound } from './open-round.ts'
import { playApplicants } from './play-applicants.ts'
import { playAssessments } from './play-assessments.ts'
import { closeRound, playAfterClosing } from './play-closing.ts'
import { arrangeFoundConflicts, playConflicts } from './play-conflicts.ts'
import { playDecision } from './play-decision.ts'
import { playLateConflicts } from './play-late-conflicts.ts'
import { playPanel } from './play-panel.ts'
import { playRefusals } from './play-refusals.ts'
import { playTelling } from './play-telling.ts'
import { playedBids, type PlayedBids } from './played-bids.ts'
import type { Playing } from './playing.ts'

interface Stage {
  name: string
  play: (playing: Playing, bids: () => Promise<PlayedBids>, roundId: string) => Promise<void>
}

/** What a rehearsal is played through, one after another; what comes after them is added at the end. */
const stages = [
  {
    name: 'closed',
    play: async (playing, bids, roundId) => {
      await playApplicants(playing, await bids())
      await closeRound(playing, roundId)
      await playAfterClosing(playing, await bids())
    },
  },
  {
    name: 'assessing',
    play: async (playing, bids) => {
      await arrangeFoundConflicts(playing, await bids())
      await playConflicts(playing)
      playing.report('Conflicts of interest are declared, found and ruled on')
      const given = await assignBids(playing, await bids())
      playing.report(`${given.length} readings are given to ${playing.plan.assessors.length} assessors`)
      await playRefusals(playing, await bids())
      await playAssessments(playing, await bids(), 'begun')
    },
  },
  {
    name: 'assessed',
    play: async (playing, bids) => {
      await playAssessments(playing, await bids(), 'whole')
      await playLateConflicts(playing, await bids())
    },
  },
  {
    name: 'panel',
    play: async (playing, bids) => playPanel(playing, await bids()),
  },
  { name: 'decided', play: async (playing) => playDecision(playing) },
  {
    name: 'told',
    play: async (playing, bids, roundId) => playTelling(playing, await bids(), roundId),
  },
] as const satisfies Stage[]

export const rehearsalStages = stages.map(({ name }) => name)
export type RehearsalStage = (typeof stages)[number]['name']

/** From and to which numbers a rehearsal can be asked for. Seeds above are those of demo mode. */
export const REHEARSAL_LIMITS = { seed: [1, 90], bids: [12, 900], assessors: [5, 60] } as const

export interface WantedRehearsal {
  owner: ServiceContext
  /** The same database, connected as the web application's role. */
  app: Db
  slug: string
  name: RoundDefinition['name']
  size: RehearsalSize
  until: RehearsalStage
  report: (line: string) => void
  /** Told when there is something to play. */
  onBegin?: () => void
  /** Ends it between two operations. */
  signal?: AbortSignal
}

export type RehearsalResult =
  | { ok: true; played: RehearsalStage[]; stage: string }
  /** A round in earnest has the address, or a rehearsal of another size. */
  | { ok: false; why: 'in-earnest' | 'another-size' }

/**
 * Plays a made-up round as far as asked, by the operations that people use and in their names. One that was cut off goes on where
 * it was; one that is as far already is left as it is.
 */
export async function rehearse(wanted: WantedRehearsal): Promise<RehearsalResult> {
  const { owner, app, slug, name, size, until, report, signal } = wanted
  const before = await findRehearsedRound(owner.db, slug)
  if (before && !before.fictional) return { ok: false, why: 'in-earnest' }
  const { bids, assessors, seed } = size
  const was = before?.played
  if (was && (was.bids !== bids || was.assessors !== assessors)) return { ok: false, why: 'another-size' }
  const last = rehearsalStages.indexOf(until)
  const left = stages.slice(indexAfter(was?.stage), last + 1)
  if (left.length === 0) return { ok: true, played: [], stage: was?.stage ?? until }
  wanted.onBegin?.()
  const plan = planRehearsal(size, new Date().getUTCFullYear() + 1)
  const people = await keepPeople(owner, plan)
  const playing: Playing = { owner, app, slug, size, plan, people, report, ...(signal && { signal }) }
  await openRound(playing, { name, isThere: before !== undefined })
  const round = await findRehearsedRound(owner.db, slug)
  if (!round) throw new Error('the round of a rehearsal was not kept')
  for (const stage of left) {
    await stage.play(playing, () => playedBids(playing, round.id), round.id)
    while ((await logConflicts(owner)) > 0);
    await recordAudit(owner.db, {
      actor: owner.actor,
      event: 'rehearsal.played',
      subjectKind: 'round',
      subjectId: round.id,
      at: new Date(),
      detail: { stage: stage.name, seed, bids, assessors },
    })
    report(`Played: ${stage.name}`)
  }
  return { ok: true, played: left.map((stage) => stage.name), stage: until }
}

function indexAfter(stage: string | undefined): number {
  return rehearsalStages.findIndex((name) => name === stage) + 1
}
