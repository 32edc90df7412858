import { parentPort } from 'node:worker_threads'
import type { SolveJob } from '../solved.ts'

// A thread that says of every model that all of it is best, and worth 7.
parentPort?.on('message', ({ model }: SolveJob) => {
  const values = Array.from(model.objective, () => 1)
  parentPort?.postMessage({ kind: 'ended', solved: { status: 'optimal', objective: 7, values } })
})
