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
  /** Takes what to call when the client hangs up; used only for a query that runs. */
  onHangUp?: (abandon: () => void) => void
  requestId: string
}

export interface GraphqlAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer | string
}
