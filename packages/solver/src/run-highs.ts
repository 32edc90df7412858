import type { Highs, Model, ModelData } from 'highs'
import type { SparseModel } from './sparse-model.ts'
import type { Found, SolveJob, Solved } from './solved.ts'

/**
 * Solves one model with HiGHS, to the proof unless told otherwise: HiGHS by itself is content with a gap of 0.01 %.
 * Synchronous.
 *
 * HiGHS is Q. Huangfu and J. A. J. Hall, "Parallelizing the dual revised simplex method", Mathematical Programming
 * Computation 10 (2018); its options: https://ergo-code.github.io/HiGHS/stable/options/definitions/
 *
 * @param onFound Is told of better values on the way, so that they survive the thread.
 */
export function runHighs(highs: Highs, job: SolveJob, onFound: (found: Found) => void): Solved {
  if (job.model.objective.length === 0) return withoutVariables(job.model)
  return highs.withModel(modelData(highs, job.model), (model) => {
    model.options.set({
      output_flag: false,
      time_limit: job.timeLimitMs / 1_000,
      random_seed: job.seed,
      mip_rel_gap: job.gapEnough,
      mip_abs_gap: 1e-6,
      mip_feasibility_tolerance: 1e-9,
      ...job.settings,
    })
    if (job.start) model.setSolution({ colValue: job.start })
    run(highs, model, job, onFound)
    if (model.getModelStatus() === highs.constants.modelStatus.unboundedOrInfeasible) {
      // Presolve saw that one of the two is true and did not look which.
      model.options.set('presolve', 'off')
      run(highs, model, job, onFound)
    }
    return outcome(highs, model, job)
  })
}

function run(highs: Highs, model: Model, job: SolveJob, onFound: (found: Found) => void): void {
  const { mipInterrupt, simplexInterrupt, mipImprovingSolution } = highs.constants.callbackType
  const stopIfTold = (event: { interrupt: () => void }): undefined => {
    if (Atomics.load(job.stop, 0) === 1) event.interrupt()
  }
  model.run({
    [mipInterrupt]: stopIfTold,
    [simplexInterrupt]: stopIfTold,
    [mipImprovingSolution]: (event): undefined => {
      const { mip_solution: values, objective_function_value: objective } = event.data
      if (values && objective !== undefined)
        onFound({ objective, values: wholeWhereWhole(job.model, values) })
    },
  })
}

function outcome(highs: Highs, model: Model, { model: asked, gapEnough }: SolveJob): Solved {
  const status = model.getModelStatus()
  const known = highs.constants.modelStatus
  const found = (): Found => ({
    objective: model.getObjectiveValue(),
    values: wholeWhereWhole(asked, model.getSolution().colValue),
  })
  switch (status) {
    case known.optimal:
      // What is near enough is optimal to HiGHS, and to nobody else.
      if (gapEnough > 0 && Number(model.info.get('mip_gap')) > 1e-9)
        return beforeTheProof(highs, model, asked, found)
      return asked.integer.includes(1)
        ? { status: 'optimal', ...found() }
        : { status: 'optimal', ...found(), rowDuals: [...model.getSolution().rowDual] }
    case known.infeasible:
      return { status: 'infeasible' }
    case known.unbounded:
      return { status: 'unbounded' }
    case known.timeLimit:
      return beforeTheProof(highs, model, asked, found)
    default:
      return { status: 'failed', why: 'refused', message: `HiGHS ended with model status ${status}` }
  }
}

function beforeTheProof(highs: Highs, model: Model, asked: SparseModel, found: () => Found): Solved {
  const none = asked.sense === 'maximize' ? Infinity : -Infinity
  const bound = asked.integer.includes(1) ? Number(model.info.get('mip_dual_bound')) : none
  const feasible = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
  if (!feasible) return { status: 'time-limit', bound, gap: Infinity }
  const best = found()
  const away = Math.abs(best.objective - bound)
  return { status: 'time-limit', best, bound, gap: away === 0 ? 0 : away / Math.abs(best.objective) }
}

function modelData(highs: Highs, model: SparseModel): ModelData {
  const [numCols, numRows] = [model.objective.length, model.rowLower.length]
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense[model.sense],
    colCost: model.objective,
    colLower: model.lower,
    colUpper: model.upper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    integrality: model.integer,
    matrix: {
      format: 'csr',
      numCols,
      numRows,
      starts: model.starts,
      indices: model.indices,
      values: model.coefficients,
    },
  }
}

/** HiGHS calls a model without variables empty, whatever its rows ask. */
function withoutVariables({ rowLower, rowUpper }: SparseModel): Solved {
  const kept = rowLower.every((lower, r) => lower <= 0 && 0 <= (rowUpper[r] ?? 0))
  return kept ? { status: 'optimal', objective: 0, values: [], rowDuals: [] } : { status: 'infeasible' }
}

/** Whole variables come within a billionth of a whole number. */
function wholeWhereWhole({ integer }: SparseModel, values: Float64Array): number[] {
  return Array.from(values, (value, v) => (integer[v] === 1 ? Math.round(value) + 0 : value))
}
