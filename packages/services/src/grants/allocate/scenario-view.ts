import type { ScenarioRow } from '@academy/db/grants/allocate/find-scenarios'
import { sumOf, type AllocationInput, type Bid } from '@academy/domain/allocate/allocation-input'
import type { BidReason, Price } from '@academy/domain/allocate/bid-reason'
import { payableLevels } from '@academy/domain/allocate/payable-levels'
import type { LeftOut, ScenarioStatus, ScenarioStep, ScoreSource } from '@academy/domain/allocate/scenario'
import {
  changedParts,
  settingsOf,
  type ScenarioSettings,
  type SettingsPart,
} from '@academy/domain/allocate/scenario-settings'
import { staleBids, type StaleBid } from '@academy/domain/allocate/stale-bids'
import type { RoundSummary } from '../round/round-summary.ts'
import { foundOf, type FoundAwards } from './found-of-scenario.ts'
import { settingsOfRound, type Division } from './load-division.ts'
import { whyNot, type NotChoosable } from './not-choosable.ts'
import { whyNotDrawn, type NotDrawable } from './not-drawable.ts'
import { outcomeOf, type Outcome } from './outcome-of.ts'

/** A person as pages show him. */
export interface Named {
  id: string
  name: string | null
}

export interface BoardBid {
  reference: string
  organisationName: string
  /** The organisation that applies. */
  leadId: string
  /** By year of the settings. */
  askedPence: readonly bigint[]
  /** The sums that it can be paid, the whole first, each over all years. */
  levelsPence: readonly bigint[]
  scoreHundredths: number
  /** Nothing where nobody calibrated. */
  interval: { lowHundredths: number; highHundredths: number } | null
  peopleHundredths: number
  groups: Bid['groups']
  /** By year; nothing where it is not paid, or nothing was found. */
  paidPence: readonly bigint[] | null
  reason: BidReason | null
  /** In how many of the runs with moved scores it is paid. */
  stability: { paidIn: number; band: 'always' | 'contested' | 'never' } | null
}

export interface ForcedBid {
  id: string
  reference: string
  outcome: 'in' | 'out'
  reason: string
  by: Named
  at: Date
  approvedBy: Named | null
  approvedAt: Date | null
  /** Whoever asks is a second person, and nobody has approved it yet. */
  mayApprove: boolean
}

export interface ScenarioView {
  letter: string
  name: string
  status: ScenarioStatus
  /** The letter of the scenario that it was copied from. */
  basedOn: string | null
  by: Named
  at: Date
  version: number
  /** The newest first. `byLot`: the contested band was drawn in it. */
  versions: { no: number; by: Named; at: Date; byLot: boolean }[]
  ended: { by: Named; at: Date; reason: string } | null
  settings: ScenarioSettings
  /** What is not as the round itself says. */
  changedFromRound: SettingsPart[]
  /** Of all that the division depends on. */
  sha256: string
  scoresFrom: ScoreSource
  calibrationId: string | null
  /** Of the current version. */
  forced: ForcedBid[]
  awards: Omit<FoundAwards, 'awards'> | null
  prices: Price[]
  /** How many runs with moved scores count, once they are done. */
  stabilityRuns: number | null
  solver: string | null
  /** How far the worker is; nothing when it has done all. */
  progress: { step: ScenarioStep | null; done: number; all: number } | null
  bids: BoardBid[]
  leftOut: (LeftOut & { organisationName: string })[]
  outcome: Outcome
  /** What is not any more as it was when it was solved. */
  stale: StaleBid[]
  notChoosable: NotChoosable[]
  /** Why its contested bids cannot be drawn by lot; nothing where they can. */
  notDrawable: NotDrawable | null
  recordSha256: string | null
}

/** What every page of a round's division says beside its scenarios. */
export interface DivisionHead {
  round: RoundSummary
  roles: string[]
  mayChange: boolean
  mayChoose: boolean
  /** The letter of the chosen scenario: nothing changes after. */
  chosen: string | null
  lotSeed: { seed: string; publishedAt: string; at: Date } | null
}

/** A scenario as its board shows it, with what is known of its bids now. */
export function viewOf(division: Division, row: ScenarioRow, personId: string): ScenarioView {
  const { current } = row
  const { input, awards, explained, stability, solver } = foundOf(row)
  const settings = settingsOf(input)
  const nameOf = (reference: string) => division.organisationNames.get(reference) ?? reference
  const forced = forcedOf(row, settings, personId)
  const stale = staleOf(division, input)
  const notChoosable = whyNot(division, row, { hasAwards: awards?.worth != null, stale, forced, settings })
  const paid = new Map((awards?.awards ?? []).map((award) => [award.bidId, award.paidPence]))
  return {
    letter: row.letter,
    name: row.name,
    status: row.status,
    basedOn: row.basedOn,
    by: row.by,
    at: new Date(row.at),
    version: current.no,
    versions: row.versions.map(({ no, by, at, lotOf }) => ({
      no,
      by,
      at: new Date(at),
      byLot: lotOf !== null,
    })),
    ended: row.ended && { ...row.ended, at: new Date(row.ended.at) },
    settings,
    changedFromRound: changedParts(
      settingsOfRound(division.design.round.slug, division.definition),
      settings,
    ),
    sha256: current.sha256,
    scoresFrom: current.scoresFrom,
    calibrationId: current.calibrationId,
    forced,
    awards: awards && withoutAwards(awards),
    prices: explained?.prices ?? [],
    stabilityRuns: stability?.runs ?? null,
    solver,
    progress:
      current.work && current.work.endedAt === null
        ? { step: current.work.step, done: current.work.done, all: current.work.all }
        : null,
    bids: input.bids.map((bid): BoardBid => {
      const interval = current.intervals.find(({ reference }) => reference === bid.id)
      const sure = stability?.bids.find(({ bidId }) => bidId === bid.id)
      return {
        reference: bid.id,
        organisationName: nameOf(bid.id),
        leadId: bid.leadId,
        askedPence: bid.askedPence,
        levelsPence: payableLevels(bid, input).map(sumOf),
        scoreHundredths: bid.scoreHundredths,
        interval: interval
          ? { lowHundredths: interval.lowHundredths, highHundredths: interval.highHundredths }
          : null,
        peopleHundredths: bid.peopleHundredths,
        groups: bid.groups,
        paidPence: paid.get(bid.id) ?? null,
        reason: explained?.reasons.find(({ bidId }) => bidId === bid.id) ?? null,
        stability: sure ? { paidIn: sure.paidIn, band: sure.band } : null,
      }
    }),
    leftOut: current.leftOut.map((one) => ({ ...one, organisationName: nameOf(one.reference) })),
    outcome: outcomeOf(input, awards?.awards ?? []),
    stale,
    notChoosable,
    notDrawable: whyNotDrawn(division, row, stale),
    recordSha256: row.recordSha256,
  }
}

/** Whoever does not see scores of now sees which bids take part no more for another reason, or have other facts. */
function staleOf({ bids, leftOut, seesScores }: Division, input: AllocationInput): StaleBid[] {
  const stale = staleBids(input.bids, bids)
  if (seesScores) return stale
  const gone = new Set(leftOut.filter(({ why }) => why !== 'no-score').map(({ reference }) => reference))
  return stale.filter(({ reference, what }) => what === 'facts' || (what === 'gone' && gone.has(reference)))
}

function forcedOf(row: ScenarioRow, { forced }: ScenarioSettings, personId: string): ForcedBid[] {
  return row.forced
    .filter((word) =>
      forced.some(
        ({ bidId, outcome, reason }) =>
          bidId === word.reference && outcome === word.outcome && reason === word.reason,
      ),
    )
    .map((word) => ({
      ...word,
      at: new Date(word.at),
      approvedAt: word.approvedAt === null ? null : new Date(word.approvedAt),
      mayApprove: word.approvedBy === null && word.by.id !== personId,
    }))
}

function withoutAwards({ awards: _awards, ...rest }: FoundAwards): Omit<FoundAwards, 'awards'> {
  return rest
}
