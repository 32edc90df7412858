/** What the endpoint needs of an HTTP request. */
export interface GraphqlRequest {
  method: string
  /** What follows `?` in the address, without it. */
  search: string
  accept: string | undefined
  ifNoneMatch: string | undefined
  /** JSON, or nothing of a GET: the HTTP layer takes no other type, nor more of it than is read. */
  body: string
  /** Takes what to call when the client hangs up; used only for a query that runs. */
  onHangUp?: (abandon: () => void) => void
  requestId: string
}

export interface GraphqlAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer | string
}
