import type { SparseModel } from './sparse-model.ts'

/** Values that keep every row and bound. */
export interface Found {
  objective: number
  /** By the place of the variable; those of whole variables are whole. */
  values: readonly number[]
}

/** What a solver says of a model. Floating point lies behind all of it: what binds is checked again in whole numbers. */
export type Solved =
  | ({
      status: 'optimal'
      /** Of each row, what one unit more of its bound is worth; only without whole variables, where it means something. */
      rowDuals?: readonly number[]
    } & Found)
  | { status: 'infeasible' }
  | { status: 'unbounded' }
  | {
      /** The search ended before the proof: its time was over, or the gap was reached that is near enough. */
      status: 'time-limit'
      /** The best that was found, if anything was. */
      best?: Found
      /** No answer is better than this. */
      bound: number
      /** `|objective − bound| ÷ |objective|` of the best found; infinite if nothing was. */
      gap: number
    }
  | {
      /** The thread died, did not stop when told, or HiGHS refused the model. The next call has a new thread. */
      status: 'failed'
      why: 'died' | 'overran' | 'refused'
      message: string
      /** The best that was found before. */
      best?: Found
    }

/** Options of HiGHS by its own names: https://ergo-code.github.io/HiGHS/stable/options/definitions/ */
export interface SearchSettings {
  mip_allow_restart?: boolean
  mip_detect_symmetry?: boolean
  mip_heuristic_effort?: number
  mip_heuristic_run_rens?: boolean
  mip_heuristic_run_rins?: boolean
  mip_heuristic_run_feasibility_jump?: boolean
}

/** What is asked of the thread; `stop` becomes 1 when nobody waits any more. */
export interface SolveJob {
  model: SparseModel
  timeLimitMs: number
  seed: number
  settings: SearchSettings
  /** As a share of the objective. */
  gapEnough: number
  start?: readonly number[]
  stop: Int32Array
}

/** What the thread says: that it has begun, better values on the way, and then the end. */
export type ThreadNews =
  { kind: 'began' } | { kind: 'found'; found: Found } | { kind: 'ended'; solved: Solved }
