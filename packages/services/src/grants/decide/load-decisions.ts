import type { Db } from '@academy/db/client/open-database'
import { findBidsToDivide } from '@academy/db/grants/allocate/find-bids'
import { findDecisions, type FoundDecisions, type FoundSet } from '@academy/db/grants/decide/find-decisions'
import { lockDecisions } from '@academy/db/grants/decide/keep-decisions'
import type { AllocationInput } from '@academy/domain/allocate/allocation-input'
import { readInput } from '@academy/domain/allocate/read-input'
import { lateFacts, type LateFact } from '@academy/domain/decide/late-facts'
import { DomainError } from '@academy/domain/domain-error'
import type { RoundRole } from '@academy/domain/grants/round-state'
import { graceEnd } from '@academy/domain/grants/round-window'
import { readRoundDefinition, type RoundDefinition } from '@academy/domain/round/round-definition'
import { bidsOfRound, themeFields, type Calibrated } from '../allocate/bids-of-round.ts'
import { loadRound, requireRoundRole, type LoadedDesign } from '../design/load-design.ts'

const readers: readonly RoundRole[] = ['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor']
/** Who proposes, and writes conditions and reasons. */
export const proposers: readonly RoundRole[] = ['fund-manager', 'senior-officer', 'panel']
/** Who approves the part of an officer. */
export const officers: readonly RoundRole[] = ['fund-manager', 'senior-officer']
/** Who approves, and changes awards afterwards. */
export const approvers: readonly RoundRole[] = ['fund-manager', 'senior-officer', 'finance']
export const deciders: readonly RoundRole[] = [...proposers, 'finance']

/** What is decided of a round, and of which division. */
export interface LoadedDecisions {
  design: LoadedDesign
  definition: RoundDefinition
  found: FoundDecisions
  /** The newest set of decisions. */
  set: FoundSet | null
  /** Of the chosen division. */
  input: AllocationInput | null
  /** What came to be known since it was chosen. */
  facts: (LateFact & { reviewed: boolean })[]
}

/**
 * The decisions of a round for whoever sees its division: three statements, inside `asPerson`. With `lock` a fourth, after which nobody else writes of them.
 * Refuses with `not-found` to whoever has no role in the round, `not-allowed` to whoever has none of `roles`, and `refused` because
 * `not-closed-yet` or `closed-bid-in-round`: a bid of the round is closed to him.
 */
export async function loadDecisions(
  tx: Db,
  { slug, lock = false }: { slug: string; lock?: boolean },
  personId: string,
  now: Date,
  roles: readonly RoundRole[] = readers,
): Promise<LoadedDecisions> {
  const design = await loadRound(tx, slug, personId)
  requireRoundRole(design, ...roles)
  if (now < graceEnd(design.round)) throw new DomainError('refused', 'not-closed-yet')
  if (lock) await lockDecisions(tx, design.round.id)
  const found = await findDecisions(tx, design.round.id)
  if (!found.isOpen) throw new DomainError('refused', 'closed-bid-in-round')
  const definition = readRoundDefinition(design.inForce?.definition ?? design.draft.definition)
  const fields = themeFields(definition).map(({ name }) => name)
  const rows = await findBidsToDivide(tx, design.round.id, fields)
  const input = found.chosen && readInput(found.chosen.current.input)
  const { bids } = bidsOfRound(rows, definition, calibratedOf(found, input))
  return {
    design,
    definition,
    found,
    set: found.sets[0] ?? null,
    input,
    facts: input ? factsOf(found, input, bids) : [],
  }
}

/** Once a division is chosen nothing is calibrated or moderated any more: the scores of its run are those of now. */
function calibratedOf({ chosen }: FoundDecisions, input: AllocationInput | null): Calibrated | undefined {
  if (!input || !chosen?.current.calibrationId) return undefined
  const bids = input.bids.map(({ id, scoreHundredths: score }) => ({
    reference: id,
    scoreHundredths: score,
    lowHundredths: score,
    highHundredths: score,
  }))
  return { id: chosen.current.calibrationId, bids }
}

function factsOf(
  found: FoundDecisions,
  input: AllocationInput,
  now: Parameters<typeof lateFacts>[0]['now'],
): LoadedDecisions['facts'] {
  const decisions = found.last?.decisions ?? []
  const idOf = new Map(decisions.map(({ reference, id }) => [reference, id]))
  const ended = new Set(
    (found.last?.changes ?? []).flatMap(({ decisionId, kind, answer }) =>
      kind !== 'offered' && answer?.answer === 'approved' ? [decisionId] : [],
    ),
  )
  const settled = decisions
    .filter(({ id, outcome, reason }) =>
      outcome === 'none' ? reason.because === 'left-out' && reason.why !== 'no-score' : ended.has(id),
    )
    .map(({ reference }) => reference)
  return lateFacts({ input, now, gone: goneOf(found), conflicts: found.conflicts, settled }).map((late) => ({
    ...late,
    reviewed: (found.last?.reviews ?? []).some(
      ({ decisionId, fact }) => decisionId === idOf.get(late.reference) && fact === late.fact,
    ),
  }))
}

/** The bids that take no part any more, and why. */
export function goneOf({ bids }: Pick<FoundDecisions, 'bids'>) {
  return bids.flatMap(({ reference, gone }) => (gone ? [{ reference, why: gone }] : []))
}

/** The set that counts: proposed or sealed. Refuses with `refused` because `decisions-not-proposed`. */
export function liveSet({ set }: Pick<LoadedDecisions, 'set'>): FoundSet {
  if (!set || set.status === 'sent-back') throw new DomainError('refused', 'decisions-not-proposed')
  return set
}

/** Its decision of one bid. Refuses with `not-found`. */
export function decisionOf({ found }: Pick<LoadedDecisions, 'found'>, reference: string) {
  const decision = found.last?.decisions.find((one) => one.reference === reference)
  if (!decision) throw new DomainError('not-found')
  return decision
}
