/** The two kinds of JSON that an answer may be called; the newer is what a client of GraphQL over HTTP names. */
export type GraphqlType = 'application/json' | 'application/graphql-response+json'

/** What the endpoint needs of an HTTP request. */
export interface GraphqlRequest {
  method: string
  /** What follows `?` in the address, without it. */
  search: string
  /** The kind of JSON that is wanted. */
  type: GraphqlType
  /** JSON, or nothing of a GET: the HTTP layer takes no other type, nor more of it than is read. */
  body: string
  /** Takes what to call when the client hangs up; used only for a query that runs. */
  onHangUp?: (abandon: () => void) => void
  requestId: string
}

/** Whole, whatever the client has: whether an `etag` makes it unnecessary is the HTTP layer's to judge. */
export interface GraphqlAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer | string
}
