import type { ScenarioWork } from '@academy/db/grants/allocate/solve-work'
import type { AllocationInput } from '@academy/domain/allocate/allocation-input'
import type { ScenarioResultStatus } from '@academy/domain/allocate/scenario'
import { writtenAwards } from '@academy/domain/allocate/written-input'
import type { Json } from '@academy/domain/audit/canonical-json'
import { drawLots } from '@academy/solver/allocate/draw-lots'
import type { Stability } from '@academy/solver/allocate/find-stability'
import { relaxAllocation } from '@academy/solver/allocate/relax-allocation'
import { solveAllocation, type AllocationAnswer } from '@academy/solver/allocate/solve-allocation'
import type { Solver } from '../../ports/solver.ts'
import { readWritten, settledByLots, written, type DrawnLots, type FoundAwards } from './found-of-scenario.ts'

/** What the first step found, as it is kept. */
export interface AwardsToKeep {
  status: ScenarioResultStatus
  content: Json
}

interface Limits {
  timeLimitMs: number
  signal?: AbortSignal
}

/** Solves a version to the proof, or as far as the time goes; where nothing keeps every rule it also finds which have to give way. */
export async function findAwards(
  solver: Solver,
  work: Pick<ScenarioWork, 'lots'>,
  input: AllocationInput,
  limits: Limits,
): Promise<AwardsToKeep> {
  if (!work.lots) return toKeep(solver, input, await solveAllocation(solver, input, limits), null, limits)
  const { seed } = work.lots
  const { bids } = readWritten(work.lots.stability) as Stability
  const inBand = (band: string) => bids.filter((bid) => bid.band === band).map(({ bidId }) => bidId)
  const bands = { always: inBand('always'), contested: inBand('contested'), never: inBand('never') }
  const { drawn, answer } = await drawLots(solver, input, bands, seed, limits)
  const lots: DrawnLots = { seed, always: bands.always, never: bands.never, drawn }
  return toKeep(solver, settledByLots(input, lots), answer, lots, limits)
}

async function toKeep(
  solver: Solver,
  input: AllocationInput,
  answer: AllocationAnswer,
  lots: DrawnLots | null,
  limits: Limits,
): Promise<AwardsToKeep> {
  const found: Omit<FoundAwards, 'awards' | 'status'> = {
    worth: 'worth' in answer ? answer.worth : null,
    bound: 'bound' in answer ? (answer.bound ?? null) : null,
    ties: 'ties' in answer ? answer.ties : null,
    why: 'why' in answer ? answer.why : null,
    relaxation: answer.status === 'infeasible' ? await relax(solver, input, limits) : null,
    lots,
  }
  return {
    status: answer.status === 'nothing-found' ? 'failed' : answer.status,
    content: {
      ...(written(found) as object),
      awards: writtenAwards('awards' in answer ? answer.awards : []),
    },
  }
}

/** That the search fell over each time that it was tried. */
export function failedAwards(why: string): AwardsToKeep {
  const found = { worth: null, bound: null, ties: null, why, relaxation: null, lots: null, awards: [] }
  return { status: 'failed', content: found }
}

async function relax(
  solver: Solver,
  input: AllocationInput,
  limits: Limits,
): Promise<FoundAwards['relaxation']> {
  const relaxation = await relaxAllocation(solver, input, limits)
  if (relaxation.status !== 'found') return null
  return { giving: relaxation.giving, proven: relaxation.proven }
}
