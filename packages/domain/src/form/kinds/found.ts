import type { ProblemCode } from '../problem.ts'

/** What is wrong with an answer, before it is said of which input. `part` is the part of it: `postcode`, `name.3`. */
export interface Found {
  code: ProblemCode
  params?: Record<string, string | number>
  part?: string
}
