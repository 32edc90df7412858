import type { MatrixTarget } from '@academy/services/grants/testing/arrange-matrix'

/** What of the world an operation is called with, beside the application: people and things that all states share. */
interface MatrixThings {
  /** A member of the organisation who is not its lead. */
  memberId: string
  /** What nobody has. */
  madeUpId: string
}

export type InputOf = (target: MatrixTarget, things: MatrixThings) => unknown
