import type { ReadRun } from '../reads/graphql-context.ts'

/** One query on its way through the server: what it starts from, and what is found out about it. */
export interface QueryRun extends ReadRun {
  readonly requestId: string
  /** Takes what to call when the client hangs up. */
  readonly onHangUp: ((abandon: () => void) => void) | undefined
  /** What the query can cost at most, once the guard has let it through. */
  cost: number
  /** Whether every field was answered without an error. */
  complete: boolean
}

/** What Yoga hands from one plugin to the next. */
export interface ServerContext {
  run: QueryRun
}
