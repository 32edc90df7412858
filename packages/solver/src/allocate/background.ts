/** How many searches of one kind are done behind whoever waits for them. Give them a solver of their own: they would hold up a slider. */
export interface Background {
  /** Of each search. */
  timeLimitMs: number
  /** As many as the solver has threads. */
  atOnce: number
  signal?: AbortSignal
  onProgress?: (done: number, of: number) => void
}
