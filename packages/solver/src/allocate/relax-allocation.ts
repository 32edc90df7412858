import type { AllocatedAward, AllocationInput } from '@academy/domain/allocate/allocation-input'
import { allocationProblem } from '@academy/domain/allocate/allocation-problem'
import { checkAllocation, type Breach } from '@academy/domain/allocate/check-allocation'
import { relaxationModel } from '@academy/domain/allocate/relaxation-model'
import type { Solver } from '../create-solver.ts'
import { WrongAnswerError } from './solve-allocation.ts'

export type Relaxation =
  | {
      status: 'found'
      /** The fewest rules that have to give way, each with its side and by how much: whole pence, awards, or hundredths of a point. */
      giving: Breach[]
      /** Whether that is proven: that no fewer would do, and that no smaller step of so many would. */
      proven: boolean
      /** Awards that break these and nothing else. */
      awards: AllocatedAward[]
    }
  | { status: 'nothing-found' }

/**
 * Of a round that no allocation keeps every rule of: the smallest set of rules to relax. A rule of several groups counts by the group, a
 * least score by each bid that is let in under it, and a word of the panel as a rule. Budgets stay.
 *
 * @throws WrongAnswerError if what the solver answers breaks a budget.
 */
export async function relaxAllocation(
  solver: Solver,
  input: AllocationInput,
  { timeLimitMs, signal }: { timeLimitMs: number; signal?: AbortSignal },
): Promise<Relaxation> {
  const { model, readAwards } = relaxationModel(allocationProblem(input))
  const options = { timeLimitMs, ...(signal && { signal }) }
  const fewest = await solver.solve(model(), options)
  if (fewest.status !== 'optimal' && fewest.status !== 'time-limit') return { status: 'nothing-found' }
  const found = fewest.status === 'optimal' ? fewest : fewest.best
  if (!found) return { status: 'nothing-found' }
  const least = await solver.solve(model(Math.round(found.objective)), { ...options, start: found.values })
  const values = least.status === 'optimal' ? least.values : found.values
  const awards = readAwards(values)
  const giving = checkAllocation(input, awards)
  if (giving.some((breach) => breach.kind !== 'limit' || breach.key.limit === 'budget'))
    throw new WrongAnswerError('a relaxation breaks what does not give way', giving)
  return {
    status: 'found',
    giving,
    proven: fewest.status === 'optimal' && least.status === 'optimal',
    awards,
  }
}
