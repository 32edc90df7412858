import { parentPort } from 'node:worker_threads'
import loadHighs, { type Highs } from 'highs'
import { runHighs } from './run-highs.ts'
import type { SolveJob, ThreadNews } from './solved.ts'

// The program of a thread: HiGHS is loaded once, then one job after the other is solved. HiGHS is synchronous, which is why
// it has a thread; a thread whose HiGHS threw is not trusted with another job, and is replaced by its pool.
let highs: Promise<Highs> | undefined

function say(news: ThreadNews): void {
  parentPort?.postMessage(news)
}

async function solve(job: SolveJob): Promise<void> {
  try {
    highs ??= loadHighs()
    const loaded = await highs
    say({ kind: 'began' })
    const solved = runHighs(loaded, job, (found) => say({ kind: 'found', found }))
    say({ kind: 'ended', solved })
  } catch (error) {
    say({ kind: 'ended', solved: { status: 'failed', why: 'refused', message: String(error) } })
  }
}

parentPort?.on('message', (job: SolveJob) => void solve(job))
