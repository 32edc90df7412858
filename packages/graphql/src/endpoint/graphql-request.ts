/** What the endpoint needs of an HTTP request. */
export interface GraphqlRequest {
  method: string
  /** What follows `?` in the address, without it. */
  search: string
  contentType: string | undefined
  accept: string | undefined
  ifNoneMatch: string | undefined
  /** Nothing when it was too long to be read. */
  body: string | undefined
  /** Gives a signal that is aborted when the client hangs up; called only for a query that runs. */
  hungUp?: () => AbortSignal
  requestId: string
}

export interface GraphqlAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer | string
}
