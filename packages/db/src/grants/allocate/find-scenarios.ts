import {
  leftOutWhys,
  scenarioResultStatuses,
  scenarioStatuses,
  scenarioSteps,
  scoreSources,
} from '@academy/domain/allocate/scenario'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { bidRow, bidsToDivide } from './find-bids.ts'

const named = z.object({ id: z.string(), name: z.string().nullable() })
const version = z.object({
  id: z.string(),
  no: z.number(),
  by: named,
  at: z.string(),
  lotOf: z.string().nullable(),
})
const result = z.object({
  step: z.enum(scenarioSteps),
  status: z.enum(scenarioResultStatuses).nullable(),
  content: z.unknown(),
  solver: z.string(),
  at: z.string(),
})
const forced = z.object({
  id: z.string(),
  reference: z.string(),
  outcome: z.enum(['in', 'out']),
  reason: z.string(),
  by: named,
  at: z.string(),
  approvedBy: named.nullable(),
  approvedAt: z.string().nullable(),
})
const current = z.object({
  id: z.string(),
  no: z.number(),
  /** As `writtenInput` wrote it. */
  input: z.unknown(),
  sha256: z.string(),
  scoresFrom: z.enum(scoreSources),
  calibrationId: z.string().nullable(),
  intervals: z.array(
    z.object({ reference: z.string(), lowHundredths: z.number(), highHundredths: z.number() }),
  ),
  leftOut: z.array(z.object({ reference: z.string(), why: z.enum(leftOutWhys) })),
  results: z.array(result),
  work: z
    .object({
      step: z.enum(scenarioSteps).nullable(),
      done: z.number(),
      all: z.number(),
      tries: z.number(),
      endedAt: z.string().nullable(),
    })
    .nullable(),
})
const scenario = z.object({
  id: z.string(),
  letter: z.string(),
  name: z.string(),
  status: z.enum(scenarioStatuses),
  basedOn: z.string().nullable(),
  by: named,
  at: z.string(),
  /** The newest first. */
  versions: z.array(version),
  current,
  /** Every word that was ever said about a bid in it. */
  forced: z.array(forced),
  /** Why it was chosen or dropped, and by whom. */
  ended: z.object({ by: named, at: z.string(), reason: z.string() }).nullable(),
  recordSha256: z.string().nullable(),
})
export type ScenarioRow = z.output<typeof scenario>

const row = z.object({
  /** Whether the person sees bids of this round beside one another, now. */
  isOpen: z.boolean(),
  chosen: z.string().nullable(),
  lotSeed: z.object({ seed: z.string(), publishedAt: z.string(), at: z.string() }).nullable(),
  /** Of any version of any scenario: which of its bids are contested. */
  isContestedKnown: z.boolean(),
  bids: z.array(bidRow),
  scenarios: z.array(scenario),
})

const person = (column: string) =>
  sql.raw(
    `(SELECT jsonb_build_object('id', person.id, 'name', person.name) FROM auth.person WHERE person.id = ${column})`,
  )

/**
 * The scenarios of a round by their letters, each with its current version and what was found of it, and the bids of the round as they are now with their
 * answers to some questions: one statement. Call it inside `asPerson`.
 */
export async function findScenarios(
  db: Db,
  roundId: string,
  {
    letters,
    fields,
  }: { /** All of them where there is none. */ letters: readonly string[] | null; fields: readonly string[] },
) {
  const [found] = await rowsOf(
    db,
    row,
    sql`SELECT
      ${roundId}::uuid = ANY (grants.rounds_i_divide(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor'])) AS "isOpen",
      (SELECT letter FROM grants.scenario WHERE round_id = ${roundId} AND status = 'chosen') AS chosen,
      (SELECT jsonb_build_object('seed', seed, 'publishedAt', published_at, 'at', set_at) FROM grants.scenario_lot_seed
        WHERE round_id = ${roundId}) AS "lotSeed",
      EXISTS (SELECT FROM grants.scenario_result WHERE round_id = ${roundId} AND step = 'stability') AS "isContestedKnown",
      ${bidsToDivide(roundId, fields)} AS bids,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', one.id, 'letter', one.letter, 'name', one.name, 'status', one.status,
          'basedOn', (SELECT letter FROM grants.scenario other WHERE other.id = one.based_on), 'by', ${person('one.made_by')},
          'at', one.made_at,
          'versions', (SELECT jsonb_agg(jsonb_build_object('id', each.id, 'no', each.no, 'by', ${person('each.made_by')}, 'at', each.made_at,
              'lotOf', each.lot_of) ORDER BY each.no DESC) FROM grants.scenario_version each WHERE each.scenario_id = one.id),
          'current', jsonb_build_object('id', version.id, 'no', version.no, 'input', version.input, 'sha256', version.sha256,
            'scoresFrom', version.scores_from, 'calibrationId', version.calibration_id, 'intervals', version.intervals,
            'leftOut', version.left_out,
            'results', (SELECT coalesce(jsonb_agg(jsonb_build_object('step', step, 'status', status, 'content', content,
                'solver', solver, 'at', kept_at)), '[]') FROM grants.scenario_result WHERE version_id = version.id),
            'work', (SELECT jsonb_build_object('step', step, 'done', done, 'all', "all", 'tries', tries, 'endedAt', ended_at)
              FROM grants.scenario_work WHERE version_id = version.id)),
          'forced', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', word.id, 'reference', word.reference, 'outcome', word.outcome,
              'reason', word.reason, 'by', ${person('word.forced_by')}, 'at', word.forced_at,
              'approvedBy', ${person('approval.approved_by')}, 'approvedAt', approval.approved_at) ORDER BY word.id), '[]')
            FROM grants.scenario_forced word LEFT JOIN grants.scenario_approval approval ON approval.forced_id = word.id
            WHERE word.scenario_id = one.id),
          'ended', (SELECT jsonb_build_object('by', ${person('event.actor_id')}, 'at', event.at, 'reason', event.reason)
            FROM grants.scenario_event event WHERE event.scenario_id = one.id AND event.kind IN ('chosen', 'dropped')),
          'recordSha256', (SELECT sha256 FROM grants.scenario_record WHERE scenario_id = one.id)) ORDER BY one.no), '[]')
        FROM grants.scenario one JOIN grants.scenario_version version ON version.id = one.version_id
        WHERE one.round_id = ${roundId} AND (${letters === null} OR one.letter = ANY (${sql.param([...(letters ?? [])])}::text[]))) AS scenarios`,
  )
  if (!found) throw new Error('a statement of one row had none')
  return found
}
export type FoundScenarios = Awaited<ReturnType<typeof findScenarios>>
