/** What is sent for a page, or for what stands at the address of one. */
export interface PageAnswer {
  status: number
  headers: Headers
  body: Buffer
}
