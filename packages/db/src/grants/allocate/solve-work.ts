import {
  scenarioSteps,
  type ScenarioResultStatus,
  type ScenarioStep,
} from '@academy/domain/allocate/scenario'
import type { Json } from '@academy/domain/audit/canonical-json'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import {
  scenarioLotSeedTable,
  scenarioResultTable,
  scenarioTable,
  scenarioWorkTable,
} from '../allocate-tables.ts'

const kept = z.object({ step: z.enum(scenarioSteps), content: z.unknown() })
const work = z.object({
  versionId: z.string(),
  roundId: z.string(),
  scenarioId: z.string(),
  tries: z.number(),
  /** As `writtenInput` wrote it. */
  input: z.unknown(),
  intervals: z.array(
    z.object({ reference: z.string(), lowHundredths: z.number(), highHundredths: z.number() }),
  ),
  /** What was found before another worker was lost. */
  results: z.array(kept),
  /** Of a version that is drawn by lot: how certain the one before was, and from which seed lots are drawn. */
  lots: z.object({ seed: z.string(), stability: z.unknown() }).nullable(),
})
export type ScenarioWork = z.output<typeof work>

/**
 * Takes the version that has waited longest, of those of which the least is known, or one whose worker has said nothing for two minutes. Nobody else takes it
 * meanwhile. What a newer version has replaced, or was put aside, is not taken. Of the worker: two statements.
 */
export async function claimScenario(db: Db): Promise<ScenarioWork | undefined> {
  const waiting = db
    .select({ id: scenarioWorkTable.versionId })
    .from(scenarioWorkTable)
    .where(
      sql`${scenarioWorkTable.endedAt} IS NULL
        AND (${scenarioWorkTable.workingAt} IS NULL OR ${scenarioWorkTable.workingAt} < now() - interval '2 minutes')
        AND EXISTS (SELECT FROM ${scenarioTable} WHERE ${scenarioTable.versionId} = ${scenarioWorkTable.versionId}
          AND ${scenarioTable.status} <> 'dropped')`,
    )
    .orderBy(
      sql`(SELECT count(*) FROM ${scenarioResultTable} found WHERE found.version_id = ${scenarioWorkTable.versionId})`,
      scenarioWorkTable.versionId,
    )
    .limit(1)
    .for('update', { skipLocked: true })
  const [taken] = await db
    .update(scenarioWorkTable)
    .set({ workingAt: sql`clock_timestamp()`, tries: sql`${scenarioWorkTable.tries} + 1` })
    .where(eq(scenarioWorkTable.versionId, sql`${waiting}`))
    .returning({ versionId: scenarioWorkTable.versionId })
  if (!taken) return undefined
  const [row] = await rowsOf(
    db,
    work,
    sql`SELECT version.id AS "versionId", version.round_id AS "roundId", version.scenario_id AS "scenarioId", work.tries, version.input,
      version.intervals,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('step', step, 'content', content)), '[]') FROM grants.scenario_result
        WHERE version_id = version.id) AS results,
      (SELECT jsonb_build_object('seed', said.seed, 'stability', certain.content)
        FROM ${scenarioLotSeedTable} said JOIN grants.scenario_result certain ON certain.version_id = version.lot_of AND certain.step = 'stability'
        WHERE said.round_id = version.round_id) AS lots
    FROM grants.scenario_version version JOIN grants.scenario_work work ON work.version_id = version.id WHERE version.id = ${taken.versionId}`,
  )
  return row
}

/** Says that it goes on, and how far it is; false where a newer version has replaced it. Of the worker. */
export async function noteScenarioProgress(
  db: Db,
  versionId: string,
  progress: { step: ScenarioStep; done: number; all: number },
): Promise<boolean> {
  const current = db
    .select({ id: scenarioTable.id })
    .from(scenarioTable)
    .where(eq(scenarioTable.versionId, versionId))
  const rows = await db
    .update(scenarioWorkTable)
    .set({ ...progress, workingAt: sql`clock_timestamp()` })
    .where(eq(scenarioWorkTable.versionId, versionId))
    .returning({ isCurrent: sql<boolean>`EXISTS (${current})` })
  return rows[0]?.isCurrent === true
}

/** Keeps what was found in a step; false where it was kept before. Of the worker, in a transaction. */
export async function keepScenarioResult(
  tx: Db,
  result: {
    versionId: string
    roundId: string
    step: ScenarioStep
    status: ScenarioResultStatus | null
    content: Json
    solver: string
  },
): Promise<boolean> {
  const rows = await tx
    .insert(scenarioResultTable)
    .values(result)
    .onConflictDoNothing()
    .returning({ versionId: scenarioResultTable.versionId })
  return rows.length === 1
}

/** Says that nothing more is to be done for a version. Of the worker. */
export async function endScenarioWork(db: Db, versionId: string): Promise<void> {
  await db
    .update(scenarioWorkTable)
    .set({ endedAt: sql`clock_timestamp()` })
    .where(and(eq(scenarioWorkTable.versionId, versionId), isNull(scenarioWorkTable.endedAt)))
}

/** Says that a long search goes on. Of the worker. */
export async function noteScenarioAlive(db: Db, versionId: string): Promise<void> {
  await db
    .update(scenarioWorkTable)
    .set({ workingAt: sql`clock_timestamp()` })
    .where(eq(scenarioWorkTable.versionId, versionId))
}

/** Lets go of a version, so that it can be taken again at once; after a step that was kept its tries begin anew. Of the worker. */
export async function releaseScenario(db: Db, versionId: string, after: 'step' | 'fault'): Promise<void> {
  await db
    .update(scenarioWorkTable)
    .set({ workingAt: null, ...(after === 'step' && { tries: 0 }) })
    .where(eq(scenarioWorkTable.versionId, versionId))
}
