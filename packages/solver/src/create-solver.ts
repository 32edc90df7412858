import { Worker } from 'node:worker_threads'
import type { LinearModel } from '@academy/domain/optimise/linear-model'
import { toSparse } from './sparse-model.ts'
import type { Found, SearchSettings, SolveJob, Solved, ThreadNews } from './solved.ts'

/** After its own time limit HiGHS may take so long to notice; then the thread is ended. */
const NOTICES_WITHIN_MS = 2_000
/** A new thread loads HiGHS first, which takes seconds on a machine with much other work; that is not the job's time. */
const BEGINS_WITHIN_MS = 30_000

export interface SolveOptions {
  /** The time that the search may take; then the best found is the answer, with its gap. */
  timeLimitMs: number
  /** Of the choices that HiGHS makes at random. The same model and seed give the same answer. */
  seed?: number
  /** How far from the best an answer may be, as a share of it, to end the search. 0 unless told otherwise: it ends with the proof. */
  gapEnough?: number
  /** How HiGHS searches, where a kind of model is known to gain by it. */
  settings?: SearchSettings
  /** Values to begin from, one of each variable, such as those of the solution before. They may break rows. */
  start?: readonly number[]
  /** Ends the search; the call rejects with the reason. The thread stays warm if it stops in time. */
  signal?: AbortSignal
}

export interface Solver {
  /** @throws RangeError if the data are no model, and the signal's reason when that is given. */
  solve(model: LinearModel, options: SolveOptions): Promise<Solved>
  /** Ends the threads. What is being solved answers `failed`. */
  close(): Promise<void>
}

/**
 * Solves linear models in threads of its own, so that a search never holds up whoever asks.
 *
 * Threads start with the first job and stay warm (loading HiGHS takes longer than many models do); a job that finds none free waits
 * its turn. They do not keep the process running. One that dies or does not stop is replaced by the next job.
 *
 * The program of a thread is `highs-thread.ts` beside this file, started as it lies: like every package but `domain`, `ui` and `web`
 * this one is not bundled into the apps (`packages/web/src/build/bundled-packages.ts`), and Node 24 strips the types in a thread as
 * in a process. Images of the apps hold the sources and `highs` with its `.wasm` (`infra/Dockerfile`).
 *
 * @param threads How many models are solved at once; each takes a core.
 * @param program For tests of what happens when a thread dies.
 */
export function createSolver({
  threads = 1,
  program = new URL('./highs-thread.ts', import.meta.url),
}: { threads?: number; program?: URL } = {}): Solver {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const waiting: ((thread: Worker | undefined) => void)[] = []
  let closed = false

  function start(): Worker {
    const thread = new Worker(program)
    thread.unref()
    all.add(thread)
    thread.once('exit', () => {
      all.delete(thread)
      const at = idle.indexOf(thread)
      if (at >= 0) idle.splice(at, 1)
      // Somebody may wait for a thread, and this one will not come back.
      if (!closed && all.size < threads) waiting.shift()?.(start())
    })
    // It also ends the job, which says so; without a listener here an idle thread's error would end the process.
    thread.on('error', () => undefined)
    return thread
  }

  async function take(): Promise<Worker | undefined> {
    if (closed) return undefined
    const free = idle.pop()
    if (free) return free
    if (all.size < threads) return start()
    return new Promise((resolve) => {
      waiting.push(resolve)
    })
  }

  function giveBack(thread: Worker): void {
    if (!all.has(thread)) return
    const next = waiting.shift()
    if (next) next(thread)
    else idle.push(thread)
  }

  return {
    async solve(model, { timeLimitMs, seed = 0, gapEnough = 0, settings = {}, start: from, signal }) {
      signal?.throwIfAborted()
      const sparse = toSparse(model)
      const thread = await take()
      if (!thread) return { status: 'failed', why: 'died', message: 'the solver was closed' }
      if (signal?.aborted === true) {
        giveBack(thread)
        throw signal.reason
      }
      const stop = new Int32Array(new SharedArrayBuffer(4))
      const job: SolveJob = {
        model: sparse,
        timeLimitMs,
        seed,
        gapEnough,
        settings,
        stop,
        ...(from && { start: from }),
      }
      const end = await runIn(thread, job, signal)
      if (end.trusted) giveBack(thread)
      else void thread.terminate()
      signal?.throwIfAborted()
      return end.solved
    },
    async close() {
      closed = true
      for (const stopWaiting of waiting.splice(0)) stopWaiting(undefined)
      await Promise.all([...all].map((thread) => thread.terminate()))
    },
  }
}

/** One job in one thread, until it answers, dies or must be ended. */
async function runIn(
  thread: Worker,
  job: SolveJob,
  signal: AbortSignal | undefined,
): Promise<{ solved: Solved; trusted: boolean }> {
  let best: Found | undefined
  const failed = (why: 'died' | 'overran', message: string): { solved: Solved; trusted: boolean } => ({
    solved: { status: 'failed', why, message, ...(best && { best }) },
    trusted: false,
  })
  return new Promise((resolve) => {
    let timer = setTimeout(neverBegan, BEGINS_WITHIN_MS)
    thread.ref()
    thread.on('message', hear)
    thread.on('error', broke)
    thread.on('exit', died)
    signal?.addEventListener('abort', askToStop)
    thread.postMessage(job)

    function settle(end: { solved: Solved; trusted: boolean }): void {
      clearTimeout(timer)
      thread.unref()
      thread.off('message', hear).off('error', broke).off('exit', died)
      signal?.removeEventListener('abort', askToStop)
      resolve(end)
    }
    function hear(news: ThreadNews): void {
      if (news.kind === 'began') began()
      else if (news.kind === 'found') best = news.found
      else
        settle({ solved: news.solved, trusted: news.solved.status !== 'failed' || signal?.aborted === true })
    }
    function began(): void {
      if (signal?.aborted === true) return
      clearTimeout(timer)
      timer = setTimeout(overran, job.timeLimitMs + NOTICES_WITHIN_MS)
    }
    function broke(error: unknown): void {
      settle(failed('died', String(error)))
    }
    function died(code: number): void {
      settle(failed('died', `the thread ended with code ${code}`))
    }
    function neverBegan(): void {
      settle(failed('overran', `it did not begin within ${BEGINS_WITHIN_MS} ms`))
    }
    function overran(): void {
      settle(failed('overran', `it did not stop within ${NOTICES_WITHIN_MS} ms after its time`))
    }
    function askToStop(): void {
      Atomics.store(job.stop, 0, 1)
      clearTimeout(timer)
      timer = setTimeout(overran, NOTICES_WITHIN_MS)
    }
  })
}
