import { scenarioResultStatuses, scenarioSteps, leftOutWhys } from '@academy/domain/allocate/scenario'
import {
  approvalParts,
  awardChangeKinds,
  decisionEventKinds,
  decisionOutcomes,
  decisionSetStatuses,
  goneWhys,
  type DecisionReason,
  type PassedOver,
} from '@academy/domain/decide/decision'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const named = z.object({ id: z.string(), name: z.string().nullable() })
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const pence = z.string().transform(BigInt)
const years = z.array(z.object({ financialYear: z.string(), pence: z.string() }))
const words = z.object({
  no: z.number(),
  conditionsEn: z.string().nullable(),
  conditionsCy: z.string().nullable(),
  reason: z.string().nullable(),
  by: named,
  at: instant,
})
const decision = z.object({
  id: z.string(),
  reference: z.string(),
  outcome: z.enum(decisionOutcomes),
  reserveRank: z.number().nullable(),
  years,
  pence,
  reason: z.custom<DecisionReason>(),
  /** The newest first. */
  words: z.array(words),
})
const change = z.object({
  id: z.string(),
  decisionId: z.string(),
  kind: z.enum(awardChangeKinds),
  years,
  pence,
  passedOver: z.custom<PassedOver[]>(),
  reason: z.string(),
  key: z.string(),
  /** Of an offer that follows from an appeal. */
  appealId: z.string().nullable(),
  by: named,
  at: instant,
  answer: z
    .object({
      answer: z.enum(['approved', 'refused']),
      reason: z.string().nullable(),
      by: named,
      at: instant,
    })
    .nullable(),
})
const set = z.object({
  id: z.string(),
  no: z.number(),
  status: z.enum(decisionSetStatuses),
  versionId: z.string(),
  metOn: z.string(),
  present: z.string(),
  leftRoom: z.string().nullable(),
  minute: z.string(),
  totalLimitPence: pence,
  awardLimitPence: pence,
  key: z.string(),
  proposedBy: named,
  proposedAt: instant,
  events: z.array(
    z.object({
      kind: z.enum(decisionEventKinds),
      at: instant,
      by: named,
      reason: z.string().nullable(),
    }),
  ),
  approvals: z.array(z.object({ part: z.enum(approvalParts), by: named, at: instant })),
  recordSha256: z.string().nullable(),
})
const last = z.object({
  decisions: z.array(decision),
  changes: z.array(change),
  reviews: z.array(
    z.object({ decisionId: z.string(), fact: z.string(), words: z.string(), by: named, at: instant }),
  ),
})
const chosen = z.object({
  letter: z.string(),
  recordSha256: z.string(),
  current: z.object({
    id: z.string(),
    no: z.number(),
    sha256: z.string(),
    /** As `writtenInput` wrote it. */
    input: z.unknown(),
    /** Of the run that its scores are of; nothing where they are means. */
    calibrationId: z.string().nullable(),
    leftOut: z.array(z.object({ reference: z.string(), why: z.enum(leftOutWhys) })),
    results: z.array(
      z.object({
        step: z.enum(scenarioSteps),
        status: z.enum(scenarioResultStatuses).nullable(),
        content: z.unknown(),
        solver: z.string(),
        at: z.string(),
      }),
    ),
  }),
})
const row = z.object({
  /** Whether the person sees bids of this round beside one another, now. */
  isOpen: z.boolean(),
  /** Whether its results were told to everybody. */
  isTold: z.boolean(),
  /** When results are told, as it is approved; nothing once they are. */
  embargoUntil: instant.nullable(),
  chosen: chosen.nullable(),
  bids: z.array(
    z.object({
      applicationId: z.string(),
      reference: z.string(),
      organisationName: z.string(),
      gone: z.enum(goneWhys).nullable(),
    }),
  ),
  conflicts: z.array(z.object({ reference: z.string(), knownFrom: instant })),
  /** Bids that are owed an offer because an appeal was upheld, in the order in which they were; `offered` once two people have made it. */
  appeals: z.array(
    z.object({ id: z.string(), reference: z.string(), upheldAt: instant, offered: z.boolean() }),
  ),
  /** The newest first. */
  sets: z.array(set),
  /** Of the newest set. */
  last: last.nullable(),
})
/** As the database writes it: sums and times are texts in its JSON. */
const written = z.object({
  isOpen: z.boolean(),
  isTold: z.boolean(),
  embargoUntil: z.unknown(),
  chosen: z.unknown(),
  bids: z.unknown(),
  conflicts: z.unknown(),
  appeals: z.unknown(),
  sets: z.unknown(),
  last: z.unknown(),
})
export type FoundDecisions = z.output<typeof row>
export type FoundSet = z.output<typeof set>
export type FoundDecision = z.output<typeof decision>
export type FoundChange = z.output<typeof change>

const person = (column: string) =>
  sql.raw(
    `(SELECT jsonb_build_object('id', person.id, 'name', person.name) FROM auth.person WHERE person.id = ${column})`,
  )

/** What is decided of a round and of what, in one statement. Empty where a bid of it is closed to whoever asks. Call it inside `asPerson`. */
export async function findDecisions(db: Db, roundId: string): Promise<FoundDecisions> {
  const [found] = await rowsOf(
    db,
    written,
    sql`SELECT
      ${roundId}::uuid = ANY (grants.rounds_i_divide(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor'])) AS "isOpen",
      grants.told_at(${roundId}) IS NOT NULL AS "isTold",
      (SELECT to_jsonb(tells_at) FROM grants.announcement WHERE round_id = ${roundId} AND status = 'approved' AND tells_at > now()) AS "embargoUntil",
      (SELECT jsonb_build_object('letter', one.letter, 'recordSha256', record.sha256, 'current', jsonb_build_object('id', version.id,
          'no', version.no, 'sha256', version.sha256, 'input', version.input, 'calibrationId', version.calibration_id, 'leftOut', version.left_out,
          'results', (SELECT coalesce(jsonb_agg(jsonb_build_object('step', step, 'status', status, 'content', content, 'solver', solver,
              'at', kept_at)), '[]') FROM grants.scenario_result WHERE version_id = version.id)))
        FROM grants.scenario one JOIN grants.scenario_version version ON version.id = one.version_id
        JOIN grants.scenario_record record ON record.scenario_id = one.id
        WHERE one.round_id = ${roundId} AND one.status = 'chosen') AS chosen,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('applicationId', bid.application_id, 'reference', bid.reference,
          'organisationName', bid.organisation, 'gone', bid.gone) ORDER BY bid.reference), '[]')
        FROM grants.bids_to_decide(${roundId}) bid) AS bids,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('reference', late.reference, 'knownFrom', late.known_from)), '[]')
        FROM grants.late_conflicts(${roundId}) late) AS conflicts,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', owed.appeal_id, 'reference', owed.reference, 'upheldAt', owed.upheld_at,
          'offered', owed.offered) ORDER BY owed.upheld_at, owed.appeal_id), '[]') FROM grants.appeals_to_offer(${roundId}) owed) AS appeals,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', one.id, 'no', one.no, 'status', one.status, 'versionId', one.scenario_version_id,
          'metOn', one.met_on, 'present', one.present, 'leftRoom', one.left_room, 'minute', one.minute,
          'totalLimitPence', one.total_limit_pence::text, 'awardLimitPence', one.award_limit_pence::text, 'key', one.key,
          'proposedBy', ${person('one.proposed_by')}, 'proposedAt', one.proposed_at,
          'events', (SELECT jsonb_agg(jsonb_build_object('kind', event.kind, 'at', event.at, 'by', ${person('event.actor_id')},
              'reason', event.reason) ORDER BY event.seq) FROM grants.decision_event event WHERE event.set_id = one.id),
          'approvals', (SELECT coalesce(jsonb_agg(jsonb_build_object('part', approval.part, 'by', ${person('approval.approved_by')},
              'at', approval.approved_at) ORDER BY approval.id), '[]') FROM grants.decision_approval approval WHERE approval.set_id = one.id),
          'recordSha256', (SELECT sha256 FROM grants.decision_record WHERE set_id = one.id)) ORDER BY one.no DESC), '[]')
        FROM grants.decision_set one WHERE one.round_id = ${roundId}) AS sets,
      (SELECT jsonb_build_object(
          'decisions', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', given.id, 'reference', given.reference, 'outcome', given.outcome,
              'reserveRank', given.reserve_rank, 'years', given.years, 'pence', given.pence::text, 'reason', given.reason,
              'words', (SELECT coalesce(jsonb_agg(jsonb_build_object('no', said.no, 'conditionsEn', said.conditions_en,
                  'conditionsCy', said.conditions_cy, 'reason', said.reason, 'by', ${person('said.written_by')}, 'at', said.written_at)
                  ORDER BY said.no DESC), '[]') FROM grants.decision_words said WHERE said.decision_id = given.id)) ORDER BY given.reference), '[]')
            FROM grants.decision given WHERE given.set_id = newest.id),
          'changes', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', change.id, 'decisionId', change.decision_id, 'kind', change.kind,
              'years', change.years, 'pence', change.pence::text, 'passedOver', change.passed_over, 'reason', change.reason, 'key', change.key, 'appealId', change.appeal_id,
              'by', ${person('change.proposed_by')}, 'at', change.proposed_at,
              'answer', (SELECT jsonb_build_object('answer', said.answer, 'reason', said.reason, 'by', ${person('said.answered_by')},
                  'at', said.answered_at) FROM grants.award_change_answer said WHERE said.change_id = change.id)) ORDER BY change.seq), '[]')
            FROM grants.award_change change WHERE change.set_id = newest.id),
          'reviews', (SELECT coalesce(jsonb_agg(jsonb_build_object('decisionId', looked.decision_id, 'fact', looked.fact, 'words', looked.words,
              'by', ${person('looked.reviewed_by')}, 'at', looked.reviewed_at) ORDER BY looked.id), '[]')
            FROM grants.decision_review looked WHERE looked.set_id = newest.id))
        FROM grants.decision_set newest WHERE newest.round_id = ${roundId} ORDER BY newest.no DESC LIMIT 1) AS last`,
  )
  if (!found) throw new Error('a statement of one row had none')
  return row.parse(found)
}
