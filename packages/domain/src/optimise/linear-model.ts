/** One unknown: what it adds to the objective for each unit, and between which values it lies (`Infinity`: no bound). */
export interface Variable {
  objective: number
  lower: number
  upper: number
  /** Only whole values. */
  integer: boolean
}

/** `lower ≤ Σ coefficient × variable ≤ upper`; an infinite bound is none, and two equal ones make an equation. */
export interface Row {
  lower: number
  upper: number
  /** Each variable at most once, by its place in `variables`. */
  terms: readonly (readonly [variable: number, coefficient: number])[]
}

/** A linear programme, with or without whole variables, as data: `packages/solver` solves it. */
export interface LinearModel {
  sense: 'maximize' | 'minimize'
  variables: readonly Variable[]
  rows: readonly Row[]
}
