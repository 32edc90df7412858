import type { ScenarioRow } from '@academy/db/grants/allocate/find-scenarios'
import {
  sumOf,
  type AllocationInput,
  type Bid,
  type LimitKey,
} from '@academy/domain/allocate/allocation-input'
import { allocationProblem } from '@academy/domain/allocate/allocation-problem'
import type { BidReason, Price } from '@academy/domain/allocate/bid-reason'
import { paidCandidates } from '@academy/domain/allocate/in-the-way'
import { limitsOf } from '@academy/domain/allocate/limits'
import { payableLevels } from '@academy/domain/allocate/payable-levels'
import type { LeftOut, ScenarioStatus, ScenarioStep, ScoreSource } from '@academy/domain/allocate/scenario'
import {
  changedParts,
  settingsOf,
  type ScenarioSettings,
  type SettingsPart,
} from '@academy/domain/allocate/scenario-settings'
import { staleBids, type StaleBid } from '@academy/domain/allocate/stale-bids'
import { groupings, type Grouping } from '@academy/domain/round/allocation'
import type { RoundSummary } from '../round/round-summary.ts'
import { foundOf, type FoundAwards } from './found-of-scenario.ts'
import { settingsOfRound, type Division } from './load-division.ts'

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

export interface Share {
  group: string
  bids: number
  askedPence: bigint
  awards: number
  paidPence: bigint
}

/** One budget, rule or set with how much of it is taken. */
export interface TakenLimit {
  key: LimitKey
  unit: 'pence' | 'awards'
  least: bigint | null
  most: bigint | null
  taken: bigint
}

/** What one division comes to, of a scenario that was solved or one that is tried. */
export interface Outcome {
  years: { financialYear: string; budgetPence: bigint; askedPence: bigint; paidPence: bigint }[]
  shares: Partial<Record<Grouping, Share[]>>
  limits: TakenLimit[]
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

/** Why a scenario cannot be chosen as it is. */
export type NotChoosable =
  | 'divided'
  | 'dropped'
  | 'not-solved'
  | 'no-awards'
  | 'not-explained'
  | 'stale'
  | 'not-approved'
  | 'over-budget'

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
  const stale = staleBids(input.bids, division.bids)
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
    recordSha256: row.recordSha256,
  }
}

/** What awards come to by year, group and rule. */
export function outcomeOf(input: AllocationInput, awards: FoundAwards['awards']): Outcome {
  const paid = new Map(awards.map((award) => [award.bidId, award.paidPence]))
  const problem = allocationProblem(input)
  const candidates = paidCandidates(problem, awards)
  return {
    years: input.years.map(({ financialYear, budgetPence }, year) => ({
      financialYear,
      budgetPence,
      askedPence: sumOf(input.bids.map((bid) => bid.askedPence[year] ?? 0n)),
      paidPence: sumOf(awards.map((award) => award.paidPence[year] ?? 0n)),
    })),
    shares: Object.fromEntries(
      groupings.flatMap((by) => {
        const shares = sharesOf(input.bids, by, paid)
        return shares.length === 0 ? [] : [[by, shares]]
      }),
    ),
    limits: limitsOf(problem).map(({ key, unit, least, most, takes }) => ({
      key,
      unit,
      least,
      most,
      taken: sumOf(candidates.map((candidate) => takes(candidate))),
    })),
  }
}

function sharesOf(bids: readonly Bid[], by: Grouping, paid: ReadonlyMap<string, readonly bigint[]>): Share[] {
  const groups = [...new Set(bids.flatMap((bid) => bid.groups[by] ?? []))].toSorted()
  return groups.map((group) => {
    const own = bids.filter((bid) => bid.groups[by]?.includes(group))
    const given = own.flatMap(({ id }) => paid.get(id) ?? [])
    return {
      group,
      bids: own.length,
      askedPence: sumOf(own.flatMap(({ askedPence }) => askedPence)),
      awards: own.filter(({ id }) => paid.has(id)).length,
      paidPence: sumOf(given),
    }
  })
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

function whyNot(
  { found, definition, design }: Division,
  { status, current }: ScenarioRow,
  {
    hasAwards,
    stale,
    forced,
    settings,
  }: {
    hasAwards: boolean
    stale: readonly StaleBid[]
    forced: readonly ForcedBid[]
    settings: ScenarioSettings
  },
): NotChoosable[] {
  const pots = settingsOfRound(design.round.slug, definition).years
  const isOver = settings.years.some(
    ({ budgetPence, financialYear }) =>
      budgetPence > (pots.find((pot) => pot.financialYear === financialYear)?.budgetPence ?? 0n),
  )
  const hasStep = (step: ScenarioStep) => current.results.some((result) => result.step === step)
  const whys: [NotChoosable, boolean][] = [
    ['divided', found.chosen !== null],
    ['dropped', status === 'dropped'],
    ['not-solved', !hasStep('awards')],
    ['no-awards', hasStep('awards') && !hasAwards],
    ['not-explained', hasAwards && !hasStep('reasons')],
    ['stale', stale.length > 0],
    ['not-approved', forced.some(({ approvedBy }) => approvedBy === null)],
    ['over-budget', isOver],
  ]
  return whys.flatMap(([why, is]) => (is ? [why] : []))
}

function withoutAwards({ awards: _awards, ...rest }: FoundAwards): Omit<FoundAwards, 'awards'> {
  return rest
}
