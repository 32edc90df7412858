import type { Db } from '@academy/db/client/open-database'
import {
  claimScenario,
  endScenarioWork,
  keepScenarioResult,
  noteScenarioAlive,
  noteScenarioProgress,
  releaseScenario,
  type ScenarioWork,
} from '@academy/db/grants/allocate/solve-work'
import type { AllocatedAward, AllocationInput } from '@academy/domain/allocate/allocation-input'
import { readAwards, readInput } from '@academy/domain/allocate/read-input'
import type { ScenarioResultStatus, ScenarioStep } from '@academy/domain/allocate/scenario'
import type { Json } from '@academy/domain/audit/canonical-json'
import { explainAllocation } from '@academy/solver/allocate/explain-allocation'
import { findStability } from '@academy/solver/allocate/find-stability'
import { solverVersion } from '@academy/solver/solver-version'
import { recordAudit } from '../../audit/record-audit.ts'
import { requirePort } from '../../ports/require-port.ts'
import type { ServiceContext } from '../../service-context.ts'
import { failedAwards, findAwards } from './find-awards.ts'
import { readWritten, settledByLots, written, type FoundAwards } from './found-of-scenario.ts'

export interface SolvingLimits {
  /** Of the division itself. */
  awardsMs: number
  /** Of each trial that reasons and prices are made of. */
  trialMs: number
  /** How often the round is divided again with moved scores, and how long each may take. */
  runs: number
  runMs: number
}

const LIMITS: SolvingLimits = { awardsMs: 60_000, trialMs: 20_000, runs: 200, runMs: 10_000 }
/** So often is a version tried before it is said that it cannot be solved. */
const TRIES_MAX = 3
/** How far from its best a run with moved scores may be: far below what the moves themselves change. */
const RUN_GAP = 0.0005
const SAY_EVERY_MS = 1_000
/** Another worker takes over what says nothing for two minutes. */
const ALIVE_EVERY_MS = 20_000
/** An interval holds 90 of 100: so many standard errors to each side. */
const ERRORS_TO_EACH_SIDE = 1.645

const faults: ReadonlySet<string> = new Set(['died', 'overran', 'refused'])

/** A newer version has replaced what is being solved. */
class ReplacedError extends Error {}

/**
 * Does the next step for the version of a scenario of which the least is known: its awards, then the reasons and prices, then how certain they are, each kept as soon as it
 * is found. A worker that is lost midway costs no more than the step; says whether there was one. Of the worker.
 */
export async function solveNextScenario(
  ctx: ServiceContext,
  { limits = LIMITS, signal }: { limits?: SolvingLimits; signal?: AbortSignal } = {},
): Promise<boolean> {
  const work = await claimScenario(ctx.db)
  if (!work) return false
  const { versionId } = work
  const alive = setInterval(() => unheld(ctx, noteScenarioAlive(ctx.db, versionId)), ALIVE_EVERY_MS)
  alive.unref()
  try {
    if (await solveStep(ctx, work, limits, signal)) await releaseScenario(ctx.db, versionId, 'step')
    else await endScenarioWork(ctx.db, versionId)
  } catch (error) {
    if (error instanceof ReplacedError) await endScenarioWork(ctx.db, versionId)
    else if (signal?.aborted === true) await releaseScenario(ctx.db, versionId, 'step')
    else {
      ctx.log.error({ job: 'solve-scenarios', error }, 'a scenario could not be solved')
      await giveUpOrRelease(ctx, work)
    }
  } finally {
    clearInterval(alive)
  }
  return true
}

/** Says of a search that fell over each time that it did; what is known of the version stays. */
async function giveUpOrRelease(ctx: ServiceContext, work: ScenarioWork): Promise<void> {
  if (work.tries < TRIES_MAX) return releaseScenario(ctx.db, work.versionId, 'fault')
  await keep(ctx, work, 'awards', failedAwards('fault'))
  await endScenarioWork(ctx.db, work.versionId)
}

/** Whether more is to be done for the version. */
async function solveStep(
  ctx: ServiceContext,
  work: ScenarioWork,
  limits: SolvingLimits,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const solver = requirePort(ctx, 'solver')
  const input = readInput(work.input)
  const until = signal ? { signal } : {}
  if (!has(work, 'awards')) {
    await say(ctx, work, 'awards', 0, 0)
    const found = await findAwards(solver, work, input, { timeLimitMs: limits.awardsMs, ...until })
    const { why, worth } = readWritten(found.content) as FoundAwards
    // A thread that died is another one the next time.
    if (why !== null && faults.has(why) && work.tries < TRIES_MAX)
      throw new Error(`the solver did not answer: ${why}`)
    await keep(ctx, work, 'awards', found)
    return worth !== null
  }
  const { settled, awards } = awardsOf(work, input)
  const background = (step: ScenarioStep, timeLimitMs: number) => ({
    timeLimitMs,
    atOnce: 1,
    ...until,
    onProgress: sayInTurn(ctx, work, step),
  })
  const errors = errorsOf(work)
  // Of scores without errors nothing is uncertain but what is unknown; what is drawn by lot is settled.
  const moves = work.lots === null && [...errors.values()].some((error) => error > 0)
  if (!has(work, 'reasons')) {
    await say(ctx, work, 'reasons', 0, settled.bids.length)
    const explained = await explainAllocation(solver, settled, awards, background('reasons', limits.trialMs))
    await keep(ctx, work, 'reasons', { status: null, content: written(explained) })
    return moves
  }
  if (!has(work, 'stability') && moves) {
    await say(ctx, work, 'stability', 0, limits.runs)
    const certain = await findStability(
      solver,
      input,
      { errorsHundredths: errors, awards, runs: limits.runs, seed: input.seed, gapEnough: RUN_GAP },
      background('stability', limits.runMs),
    )
    await keep(ctx, work, 'stability', { status: null, content: written(certain) })
  }
  return false
}

function has({ results }: ScenarioWork, step: ScenarioStep): boolean {
  return results.some((result) => result.step === step)
}

function awardsOf(
  { results }: ScenarioWork,
  input: AllocationInput,
): { settled: AllocationInput; awards: AllocatedAward[] } {
  const content = results.find(({ step }) => step === 'awards')?.content
  const found = readWritten(content) as Omit<FoundAwards, 'awards'> & { awards: unknown }
  return {
    settled: found.lots ? settledByLots(input, found.lots) : input,
    awards: readAwards(found.awards),
  }
}

function errorsOf({ intervals }: ScenarioWork): Map<string, number> {
  return new Map(
    intervals.map(({ reference, lowHundredths, highHundredths }) => [
      reference,
      (highHundredths - lowHundredths) / (2 * ERRORS_TO_EACH_SIDE),
    ]),
  )
}

async function say(
  ctx: ServiceContext,
  work: ScenarioWork,
  step: ScenarioStep,
  done: number,
  all: number,
): Promise<void> {
  if (!(await noteScenarioProgress(ctx.db, work.versionId, { step, done, all }))) throw new ReplacedError()
}

/** Says how far it is once a second, without holding the search up; what replaced it is noticed before the next step. */
function sayInTurn(ctx: ServiceContext, work: ScenarioWork, step: ScenarioStep) {
  let saidAt = Date.now()
  return (done: number, all: number) => {
    if (Date.now() - saidAt < SAY_EVERY_MS) return
    saidAt = Date.now()
    unheld(ctx, noteScenarioProgress(ctx.db, work.versionId, { step, done, all }))
  }
}

/** Does not wait for what is only said. */
function unheld(ctx: ServiceContext, saying: Promise<unknown>): void {
  saying.catch((error: unknown) => {
    ctx.log.error({ job: 'solve-scenarios', error }, 'how far it is could not be said')
  })
}

async function keep(
  ctx: ServiceContext,
  { versionId, roundId, scenarioId }: ScenarioWork,
  step: ScenarioStep,
  { status, content }: { status: ScenarioResultStatus | null; content: Json },
): Promise<void> {
  await ctx.db.transaction(async (tx: Db) => {
    const solver = `${solverVersion.name} ${solverVersion.version}`
    if (!(await keepScenarioResult(tx, { versionId, roundId, step, status, content, solver }))) return
    await recordAudit(tx, {
      actor: ctx.actor,
      event: `scenario.${step}-found`,
      subjectKind: 'round',
      subjectId: roundId,
      at: new Date(),
      detail: { scenario: scenarioId, version: versionId, ...(status && { status }) },
    })
  })
}
