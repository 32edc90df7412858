/** Why a query was not run: in the answer's `errors[0].extensions`, for programs as well as people. */
export interface RefusalDetails {
  /** The limit or rule that stands in the way. */
  limit: string
  allowed?: number
  asked?: number
  /** The field that asks for too much, as a path. */
  field?: string
  /** A way to get the same for less. */
  instead: string
}

/** A query that will not be run because of what it asks. It is answered with HTTP 400. */
export class QueryRefusal extends Error {
  readonly details: RefusalDetails

  constructor(message: string, details: RefusalDetails) {
    super(message)
    this.details = details
  }
}
