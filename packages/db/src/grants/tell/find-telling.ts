import { awardChangeKinds, decisionOutcomes, type DecisionReason } from '@academy/domain/decide/decision'
import { announcementEventKinds, announcementStatuses } from '@academy/domain/tell/announcement'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const named = z.object({ id: z.string(), name: z.string().nullable() })
const announcement = z.object({
  id: z.string(),
  no: z.number(),
  status: z.enum(announcementStatuses),
  tellsAtLocal: z.string(),
  tellsAt: instant,
  key: z.string(),
  proposedBy: named,
  events: z.array(
    z.object({
      kind: z.enum(announcementEventKinds),
      at: instant,
      by: named,
      reason: z.string().nullable(),
    }),
  ),
})
const earlyReader = z.object({
  name: z.string(),
  office: z.string(),
  reason: z.string(),
  grantedBy: named,
  grantedAt: instant,
})
const letter = z.object({
  id: z.string(),
  applicationId: z.string(),
  decisionId: z.string(),
  reference: z.string(),
  organisationName: z.string(),
  outcome: z.enum(decisionOutcomes),
  /** What happened to the award after the seal, where the letter is about that. */
  change: z.enum(awardChangeKinds).nullable(),
  /** An offer that follows from an appeal. */
  isAfterAppeal: z.boolean(),
  /** Of the text that counts. */
  no: z.number(),
  isReady: z.boolean(),
  isLocked: z.boolean(),
})
const row = z.object({
  isOpen: z.boolean(),
  toldAt: instant.nullable(),
  set: z.object({ id: z.string(), sealedAt: instant }).nullable(),
  /** The newest first. */
  announcements: z.array(announcement),
  /** Who reads results before they are told, as they were named. */
  earlyReaders: z.array(earlyReader),
  letters: z.array(letter),
  /** Decisions and approved changes that have no letter yet. */
  withoutLetter: z.number(),
  /** Decisions whose letter is not ready as it stands. */
  unready: z.number(),
})
const written = z.object({
  isOpen: z.boolean(),
  toldAt: z.unknown(),
  set: z.unknown(),
  announcements: z.unknown(),
  earlyReaders: z.unknown(),
  letters: z.unknown(),
  withoutLetter: z.number(),
  unready: z.number(),
})
export type FoundTelling = z.output<typeof row>
export type FoundLetter = z.output<typeof letter>
export type FoundEarlyReader = z.output<typeof earlyReader>
export type FoundAnnouncement = z.output<typeof announcement>

const person = (column: string) =>
  sql.raw(
    `(SELECT jsonb_build_object('id', person.id, 'name', person.name) FROM auth.person WHERE person.id = ${column})`,
  )

/**
 * How far a round is with telling its results: letters and announcements, in one statement. Empty where a bid of it is closed to whoever
 * asks. Call it inside `asPerson`.
 */
export async function findTelling(db: Db, roundId: string): Promise<FoundTelling> {
  const [found] = await rowsOf(
    db,
    written,
    sql`WITH sealed AS (
      SELECT made.id, record.sealed_at FROM grants.decision_set made JOIN grants.decision_record record ON record.set_id = made.id
      WHERE made.round_id = ${roundId} AND made.status = 'sealed'
    ), due AS (
      SELECT given.id AS decision_id, NULL::uuid AS change_id FROM grants.decision given JOIN sealed ON sealed.id = given.set_id
      UNION ALL
      SELECT change.decision_id, change.id FROM grants.award_change change JOIN sealed ON sealed.id = change.set_id
      JOIN grants.award_change_answer said ON said.change_id = change.id AND said.answer = 'approved'
    ) SELECT
      ${roundId}::uuid = ANY (grants.rounds_i_divide(ARRAY['fund-manager', 'senior-officer', 'panel', 'finance', 'auditor'])) AS "isOpen",
      to_jsonb(grants.told_at(${roundId})) AS "toldAt",
      (SELECT jsonb_build_object('id', id, 'sealedAt', sealed_at) FROM sealed) AS set,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', one.id, 'no', one.no, 'status', one.status, 'tellsAtLocal', one.tells_at_local,
          'tellsAt', one.tells_at, 'key', one.key, 'proposedBy', ${person('one.proposed_by')},
          'events', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', event.kind, 'at', event.at, 'by', ${person('event.actor_id')},
              'reason', event.reason) ORDER BY event.seq), '[]') FROM grants.announcement_event event WHERE event.announcement_id = one.id))
          ORDER BY one.no DESC), '[]') FROM grants.announcement one WHERE one.round_id = ${roundId}) AS announcements,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('name', reader.name, 'office', reader.office, 'reason', reader.reason,
          'grantedBy', ${person('reader.granted_by')}, 'grantedAt', reader.granted_at) ORDER BY reader.id), '[]')
        FROM grants.early_reader reader WHERE reader.round_id = ${roundId}) AS "earlyReaders",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', letter.id, 'applicationId', letter.application_id, 'decisionId', letter.decision_id,
          'reference', given.reference, 'organisationName', coalesce(bid.organisation, given.reference), 'outcome', given.outcome,
          'change', change.kind, 'isAfterAppeal', change.appeal_id IS NOT NULL, 'no', newest.no, 'isLocked', grants.is_letter_locked(letter.id),
          'isReady', EXISTS (SELECT FROM grants.letter_ready ready WHERE ready.letter_id = letter.id AND ready.text_no = newest.no))
          ORDER BY given.reference, letter.id), '[]')
        FROM grants.letter JOIN sealed ON sealed.id = letter.set_id
        JOIN grants.decision given ON given.id = letter.decision_id
        JOIN LATERAL (SELECT max(no) AS no FROM grants.letter_text WHERE letter_id = letter.id) newest ON true
        LEFT JOIN grants.award_change change ON change.id = letter.change_id
        LEFT JOIN grants.bids_to_decide(${roundId}) bid ON bid.application_id = letter.application_id) AS letters,
      (SELECT count(*)::integer FROM due WHERE NOT EXISTS (SELECT FROM grants.letter WHERE letter.decision_id = due.decision_id
        AND letter.change_id IS NOT DISTINCT FROM due.change_id)) AS "withoutLetter",
      coalesce((SELECT grants.letters_missing(id) FROM sealed), 0) AS unready`,
  )
  if (!found) throw new Error('a statement of one row had none')
  return row.parse(found)
}

const toDraft = z.object({
  decisionId: z.string(),
  applicationId: z.string(),
  changeId: z.string().nullable(),
  reference: z.string(),
  outcome: z.enum(decisionOutcomes),
  reserveRank: z.number().nullable(),
  change: z.enum(awardChangeKinds).nullable(),
  /** An offer that follows from an appeal. */
  isAfterAppeal: z.boolean(),
  years: z.array(z.object({ financialYear: z.string(), pence: z.string() })),
  reason: z.custom<DecisionReason>(),
  conditionsEn: z.string().nullable(),
  conditionsCy: z.string().nullable(),
  /** By criterion. */
  feedback: z.record(z.string(), z.array(z.string())),
})
export type LetterToDraft = z.output<typeof toDraft>

/** What letters are missing of a sealed set and what they are drafted from, in one statement. Call it inside `asPerson`. */
export function findLettersToDraft(db: Db, roundId: string): Promise<LetterToDraft[]> {
  return rowsOf(
    db,
    toDraft,
    sql`WITH sealed AS (
      SELECT id FROM grants.decision_set WHERE round_id = ${roundId} AND status = 'sealed'
    ), due AS (
      SELECT given.id AS decision_id, NULL::uuid AS change_id, NULL AS kind, false AS appealed, given.years
      FROM grants.decision given JOIN sealed ON sealed.id = given.set_id
      UNION ALL
      SELECT change.decision_id, change.id, change.kind, change.appeal_id IS NOT NULL, CASE WHEN change.kind = 'offered' THEN change.years ELSE given.years END
      FROM grants.award_change change JOIN sealed ON sealed.id = change.set_id
      JOIN grants.decision given ON given.id = change.decision_id
      JOIN grants.award_change_answer said ON said.change_id = change.id AND said.answer = 'approved'
    ), feedback AS MATERIALIZED (
      SELECT application_id, jsonb_object_agg(criterion, said) AS said FROM grants.feedback_of(${roundId}) GROUP BY application_id
    ) SELECT given.id AS "decisionId", given.application_id AS "applicationId", due.change_id AS "changeId", given.reference, given.outcome,
      given.reserve_rank AS "reserveRank", due.kind AS change, due.appealed AS "isAfterAppeal", due.years, given.reason,
      said.conditions_en AS "conditionsEn", said.conditions_cy AS "conditionsCy", coalesce(feedback.said, '{}') AS feedback
    FROM due JOIN grants.decision given ON given.id = due.decision_id
    LEFT JOIN LATERAL (SELECT conditions_en, conditions_cy FROM grants.decision_words WHERE decision_id = given.id ORDER BY no DESC LIMIT 1) said ON true
    LEFT JOIN feedback ON feedback.application_id = given.application_id
    WHERE NOT EXISTS (SELECT FROM grants.letter WHERE letter.decision_id = due.decision_id AND letter.change_id IS NOT DISTINCT FROM due.change_id)
    ORDER BY given.reference, due.change_id`,
  )
}

const letterText = z.object({
  no: z.number(),
  en: z.string(),
  cy: z.string(),
  by: named,
  at: instant,
  readyBy: named.nullable(),
  readyAt: instant.nullable(),
})
const opened = z.object({ texts: z.unknown(), feedback: z.record(z.string(), z.array(z.string())) })

/** The texts of a letter, the newest first, and what readers wrote for the applicant by criterion: one statement. Call it inside `asPerson`. */
export async function findLetter(db: Db, roundId: string, letterId: string) {
  const [found] = await rowsOf(
    db,
    opened,
    sql`SELECT (SELECT jsonb_agg(jsonb_build_object('no', one.no, 'en', one.body_en, 'cy', one.body_cy, 'by', ${person('one.written_by')},
          'at', one.written_at, 'readyBy', ${person('ready.marked_by')}, 'readyAt', ready.marked_at) ORDER BY one.no DESC)
        FROM grants.letter_text one LEFT JOIN grants.letter_ready ready ON ready.letter_id = one.letter_id AND ready.text_no = one.no
        WHERE one.letter_id = letter.id) AS texts,
      coalesce((SELECT jsonb_object_agg(criterion, said) FROM grants.feedback_of(${roundId}) feedback
        WHERE feedback.application_id = letter.application_id), '{}') AS feedback
    FROM grants.letter WHERE letter.id = ${letterId} AND letter.round_id = ${roundId}`,
  )
  return found && { texts: z.array(letterText).parse(found.texts), feedback: found.feedback }
}
export type LetterTextRow = z.output<typeof letterText>
