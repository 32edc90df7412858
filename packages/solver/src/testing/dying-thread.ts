import { parentPort } from 'node:worker_threads'
import type { SolveJob } from '../solved.ts'

// A thread that finds something, and dies with a model of one variable, hangs with one of two, and answers any other.
parentPort?.on('message', ({ model }: SolveJob) => {
  const found = { objective: 1, values: [1] }
  parentPort?.postMessage({ kind: 'began' })
  parentPort?.postMessage({ kind: 'found', found })
  if (model.objective.length === 1) process.exit(3)
  if (model.objective.length === 2) for (;;);
  parentPort?.postMessage({ kind: 'ended', solved: { status: 'optimal', ...found } })
})
