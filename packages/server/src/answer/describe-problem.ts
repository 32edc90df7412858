import type { Problem } from '../problem.ts'

/** What is known of a request that is refused; of broken HTTP only what its first bytes say. */
export interface Asked {
  path: string
  accept: string | undefined
  requestId: string
}

/** A refusal in the client's own form. */
export interface Described {
  /** The content type. */
  type: string
  body: string
}

export type DescribeProblem = (problem: Problem, asked: Asked) => Described

/** A code for programs and a sentence for people. */
export const describeAsJson: DescribeProblem = ({ code, message }, { requestId }) => ({
  type: 'application/json; charset=utf-8',
  body: `${JSON.stringify({ error: { code, message, requestId } }, null, 2)}\n`,
})
