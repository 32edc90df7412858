import { attachmentStates } from '@academy/domain/attachment/attachment-state'
import { applicationStatuses } from '@academy/domain/grants/application-state'
import { screenedOutcomes } from '@academy/domain/grants/screened-as'
import { checkAnswers } from '@academy/domain/screen/checklist'
import { flagKinds, flagResolutions } from '@academy/domain/screen/flag'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'
import { applicationTable } from '../grants-tables.ts'
import { notBarred } from '../round/not-barred.ts'
import { stoppedBy } from './stopped-by.ts'

const screened = z.object({
  id: z.string(),
  reference: z.string(),
  status: z.enum(applicationStatuses),
  screenedAs: z.enum(screenedOutcomes).nullable(),
  organisationName: z.string(),
  submission: z
    .object({ id: z.string(), no: z.number(), submittedAt: z.string(), canonicalJson: z.string() })
    .nullable(),
  versionId: z.string(),
  definition: z.unknown(),
  eligibility: z.record(z.string(), z.string()),
  files: z.record(z.string(), z.enum(attachmentStates)),
  checks: z.array(
    z.object({
      item: z.string(),
      answer: z.enum(checkAnswers),
      note: z.string().nullable(),
      by: z.string().nullable(),
      at: z.string(),
      isOfStanding: z.boolean(),
      earlier: z.number(),
    }),
  ),
  flags: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(flagKinds),
      words: z.string().nullable(),
      finding: z.string().nullable(),
      evidence: z.record(z.string(), z.string()),
      other: z.string().nullable(),
      raisedBy: z.string().nullable(),
      raisedAt: z.string(),
      owner: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
      resolved: z
        .object({
          resolution: z.enum(flagResolutions),
          words: z.string(),
          by: z.string().nullable(),
          at: z.string(),
        })
        .nullable(),
    }),
  ),
  stoppedBy: z.array(z.string()),
  outcomes: z.array(
    z.object({
      id: z.string(),
      outcome: z.enum(screenedOutcomes),
      duplicateOf: z.string().nullable(),
      reason: z.string().nullable(),
      proposedById: z.string(),
      proposedBy: z.string().nullable(),
      proposedAt: z.string(),
      isOfStanding: z.boolean(),
      ruling: z
        .object({
          ruling: z.enum(['confirmed', 'refused']),
          reason: z.string().nullable(),
          by: z.string().nullable(),
          at: z.string(),
        })
        .nullable(),
    }),
  ),
  questions: z.array(
    z.object({ id: z.string(), question: z.string(), askedAt: z.string(), answer: z.string().nullable() }),
  ),
  /** Who a flag can be given to. */
  officers: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
})
export type ScreeningRow = z.output<typeof screened>

/**
 * All that screening has of a bid, with the text that was submitted last: one statement. Of a sealed round the submission is not
 * there. Call it inside `asPerson`.
 */
export async function findScreening(
  db: Db,
  roundId: string,
  reference: string,
): Promise<ScreeningRow | undefined> {
  const [row] = await rowsOf(
    db,
    screened,
    sql`SELECT application.id, application.reference, application.status, application.screened_as AS "screenedAs",
      organisation.name AS "organisationName", version.id AS "versionId", version.definition,
      CASE WHEN sent.id IS NOT NULL THEN jsonb_build_object('id', sent.id, 'no', sent.no, 'submittedAt', sent.submitted_at,
        'canonicalJson', sent.canonical_json) END AS submission,
      coalesce((SELECT said.answers FROM grants.application_eligibility said WHERE said.application_id = application.id), '{}') AS eligibility,
      (SELECT coalesce(jsonb_object_agg(file.id, file.state), '{}') FROM grants.submission_attachment held
        JOIN grants.attachment file ON file.id = held.attachment_id WHERE held.submission_id = sent.id) AS files,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('item', last.item, 'answer', last.answer, 'note', last.note, 'by', person.name,
          'at', last.checked_at, 'isOfStanding', last.submission_id = sent.id, 'earlier', last.n - 1)), '[]')
        FROM (SELECT DISTINCT ON (item) given.*, count(*) OVER (PARTITION BY item) AS n FROM grants.screening_check given
          WHERE given.application_id = application.id ORDER BY item, seq DESC) last
        LEFT JOIN auth.person ON person.id = last.checked_by) AS checks,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', flag.id, 'kind', flag.kind, 'words', flag.words, 'finding', flag.finding,
          'evidence', flag.evidence, 'other', other.reference, 'raisedBy', raiser.name, 'raisedAt', flag.raised_at,
          'owner', CASE WHEN given.owner_id IS NOT NULL THEN jsonb_build_object('id', given.owner_id, 'name', owner.name) END,
          'resolved', CASE WHEN ended.id IS NOT NULL THEN jsonb_build_object('resolution', ended.resolution, 'words', ended.words,
            'by', ender.name, 'at', ended.at) END) ORDER BY ended.id IS NOT NULL, flag.id), '[]')
        FROM grants.flag LEFT JOIN auth.person raiser ON raiser.id = flag.raised_by
        LEFT JOIN ${applicationTable} other ON other.id = flag.other_id
        LEFT JOIN LATERAL (SELECT event.owner_id FROM grants.flag_event event WHERE event.flag_id = flag.id AND event.kind = 'given'
          ORDER BY event.seq DESC LIMIT 1) given ON true
        LEFT JOIN auth.person owner ON owner.id = given.owner_id
        LEFT JOIN grants.flag_event ended ON ended.flag_id = flag.id AND ended.kind = 'resolved'
        LEFT JOIN auth.person ender ON ender.id = ended.actor_id
        WHERE flag.application_id = application.id) AS flags,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', proposed.id, 'outcome', proposed.outcome, 'duplicateOf', other.reference,
          'reason', proposed.reason, 'proposedById', proposed.proposed_by, 'proposedBy', proposer.name, 'proposedAt', proposed.proposed_at,
          'isOfStanding', proposed.submission_id = sent.id, 'ruling', CASE WHEN ruled.outcome_id IS NOT NULL THEN
            jsonb_build_object('ruling', ruled.ruling, 'reason', ruled.reason, 'by', ruler.name, 'at', ruled.ruled_at) END)
          ORDER BY proposed.id DESC), '[]')
        FROM grants.screening_outcome proposed LEFT JOIN auth.person proposer ON proposer.id = proposed.proposed_by
        LEFT JOIN ${applicationTable} other ON other.id = proposed.duplicate_of
        LEFT JOIN grants.screening_ruling ruled ON ruled.outcome_id = proposed.id
        LEFT JOIN auth.person ruler ON ruler.id = ruled.ruled_by
        WHERE proposed.application_id = application.id) AS outcomes,
      ${stoppedBy} AS "stoppedBy",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', asked.id, 'question', asked.question, 'askedAt', asked.asked_at,
          'answer', given.answer) ORDER BY asked.id), '[]')
        FROM grants.clarification asked LEFT JOIN grants.clarification_answer given ON given.clarification_id = asked.id
        WHERE asked.application_id = application.id) AS questions,
      (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('id', person.id, 'name', person.name)), '[]')
        FROM grants.round_role held JOIN auth.person ON person.id = held.person_id
        WHERE held.round_id = ${roundId} AND held.role IN ('fund-manager', 'senior-officer') AND held.from_at <= now()
          AND (held.to_at IS NULL OR held.to_at > now()) AND held.person_id <> ALL (grants.barred_people(application.id))) AS officers
    FROM ${applicationTable} JOIN grants.organisation ON organisation.id = application.organisation_id
    LEFT JOIN grants.submission sent ON sent.id = application.standing_submission_id
    JOIN grants.round_version version ON version.id = coalesce(sent.round_version_id, application.round_version_id)
    WHERE application.round_id = ${roundId} AND application.reference = ${reference} AND ${notBarred}`,
  )
  return row
}
