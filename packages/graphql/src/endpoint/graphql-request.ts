/** What the endpoint needs of an HTTP request. */
export interface GraphqlRequest {
  method: string
  /** What follows `?` in the address, without it. */
  search: string
  contentType: string | undefined
  accept: string | undefined
  ifNoneMatch: string | undefined
  body: string
  /** Aborted when the client hangs up. */
  signal: AbortSignal
  requestId: string
}

export interface GraphqlAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer | string
}
