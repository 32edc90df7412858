import {
  appealGrounds,
  appealEventKinds,
  appealOutcomes,
  appealRemedies,
  appealStatuses,
} from '@academy/domain/appeal/appeal'
import { notDeciderWhys } from '@academy/domain/appeal/appeal-decisions'
import { languages } from '@academy/domain/text/language'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf } from '../../client/rows-of.ts'

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const named = z.object({ id: z.string(), name: z.string().nullable() })
const person = (column: string) =>
  sql.raw(
    `(SELECT jsonb_build_object('id', person.id, 'name', person.name) FROM auth.person WHERE person.id = ${column})`,
  )

const listed = z.object({
  id: z.string(),
  reference: z.string(),
  organisationName: z.string(),
  status: z.enum(appealStatuses),
  madeAt: instant,
  admitBy: instant,
  decideBy: instant,
  /** Who took it last. */
  owner: named.nullable(),
  /** Whether a proposal waits for a second person. */
  hasProposal: z.boolean(),
})
const list = z.object({
  total: z.number(),
  live: z.number(),
  overdue: z.number(),
  appeals: z.array(listed),
})
/** As the database writes it: times are texts in its JSON. */
const written = z.object({ found: z.unknown() })

const waiting = sql.raw(`EXISTS (SELECT FROM grants.appeal_proposal proposed WHERE proposed.appeal_id = one.id
  AND proposed.outcome <> 'admitted' AND NOT EXISTS (SELECT FROM grants.appeal_ruling WHERE proposal_id = proposed.id))`)
const taken =
  sql.raw(`(SELECT event.actor_id FROM grants.appeal_event event WHERE event.appeal_id = one.id AND event.kind = 'taken'
  ORDER BY event.seq DESC LIMIT 1)`)
const dueBy = sql.raw(`CASE one.status WHEN 'made' THEN one.admit_by WHEN 'admitted' THEN one.decide_by END`)

/**
 * The appeals of a round as an officer sees them: overdue first, then those whose next date comes first, then the newest of
 * those that are answered; and how many there are. One statement. Call it inside `asPerson`, as all of these.
 */
export async function findAppeals(
  db: Db,
  roundId: string,
  { at, limit, offset }: { at: Date; limit: number; offset: number },
): Promise<z.output<typeof list>> {
  const [row] = await rowsOf(
    db,
    written,
    sql`WITH one AS MATERIALIZED (SELECT * FROM grants.appeal WHERE round_id = ${roundId}
        AND application_id <> ALL ((SELECT grants.barred_applications())::uuid[]))
      SELECT jsonb_build_object('total', (SELECT count(*) FROM one), 'live', (SELECT count(*) FROM one WHERE ${dueBy} IS NOT NULL),
        'overdue', (SELECT count(*) FROM one WHERE ${dueBy} <= ${at.toISOString()}::timestamptz),
        'appeals', (SELECT coalesce(jsonb_agg(shown.item ORDER BY shown.place), '[]') FROM (
          SELECT row_number() OVER (ORDER BY ${dueBy} NULLS LAST, one.made_at DESC, one.id) AS place,
            jsonb_build_object('id', one.id, 'reference', one.reference, 'organisationName', organisation.name, 'status', one.status,
              'madeAt', one.made_at, 'admitBy', one.admit_by, 'decideBy', one.decide_by, 'owner', ${person(`taken.by`)},
              'hasProposal', ${dueBy} IS NOT NULL AND ${waiting}) AS item
          FROM one JOIN grants.organisation ON organisation.id = one.organisation_id CROSS JOIN LATERAL (SELECT ${taken} AS by) taken
          ORDER BY 1 LIMIT ${limit} OFFSET ${offset}) shown)) AS found`,
  )
  if (!row) throw new Error('a statement of one row had none')
  return list.parse(row.found)
}

const ruling = z.object({
  ruling: z.enum(['confirmed', 'refused']),
  reason: z.string().nullable(),
  by: named,
  at: instant,
})
const proposal = z.object({
  id: z.string(),
  outcome: z.enum(appealOutcomes),
  remedy: z.enum(appealRemedies).nullable(),
  answerEn: z.string().nullable(),
  answerCy: z.string().nullable(),
  key: z.string(),
  by: named,
  at: instant,
  ruling: ruling.nullable(),
})
const appeal = z.object({
  id: z.string(),
  applicationId: z.string(),
  reference: z.string(),
  organisationName: z.string(),
  status: z.enum(appealStatuses),
  grounds: z.array(z.enum(appealGrounds)),
  words: z.string(),
  language: z.enum(languages),
  madeAt: instant,
  toldAt: instant,
  makeBy: instant,
  admitBy: instant,
  decideBy: instant,
  /** Oldest first. */
  events: z.array(
    z.object({
      kind: z.enum(appealEventKinds),
      at: instant,
      by: named.nullable(),
      reason: z.string().nullable(),
      proposalId: z.string().nullable(),
    }),
  ),
  /** Oldest first. */
  proposals: z.array(proposal),
  /** The officers of the round, each with why he may not decide it. Whoever only called a letter ready as it was drafted did not write it. */
  deciders: z.array(named.extend({ why: z.enum(notDeciderWhys).nullable() })),
  mayOffer: z.boolean(),
  isOffered: z.boolean(),
  offeredAt: instant.nullable(),
})
export type FoundAppeal = z.output<typeof appeal>

/** The newest appeal of a bid with all that was decided of it and who may decide; nothing where there is none that the reader may see. One statement. */
export async function findAppeal(
  db: Db,
  roundId: string,
  reference: string,
): Promise<FoundAppeal | undefined> {
  const [row] = await rowsOf(
    db,
    written,
    sql`SELECT jsonb_build_object('id', one.id, 'applicationId', one.application_id, 'reference', one.reference,
        'organisationName', organisation.name, 'status', one.status, 'grounds', one.grounds, 'words', one.words, 'language', one.language,
        'madeAt', one.made_at, 'toldAt', one.told_at, 'makeBy', one.make_by, 'admitBy', one.admit_by, 'decideBy', one.decide_by,
        'events', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', event.kind, 'at', event.at, 'by', ${person('event.actor_id')},
            'reason', event.reason, 'proposalId', event.proposal_id) ORDER BY event.seq), '[]')
          FROM grants.appeal_event event WHERE event.appeal_id = one.id),
        'proposals', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', proposed.id, 'outcome', proposed.outcome, 'remedy', proposed.remedy,
            'answerEn', proposed.answer_en, 'answerCy', proposed.answer_cy, 'key', proposed.key, 'by', ${person('proposed.proposed_by')},
            'at', proposed.proposed_at, 'ruling', (SELECT jsonb_build_object('ruling', said.ruling, 'reason', said.reason,
                'by', ${person('said.ruled_by')}, 'at', said.ruled_at)
              FROM grants.appeal_ruling said WHERE said.proposal_id = proposed.id)) ORDER BY proposed.seq), '[]')
          FROM grants.appeal_proposal proposed WHERE proposed.appeal_id = one.id),
        'deciders', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', officer.person_id, 'name', officer.name, 'why', officer.why)), '[]')
          FROM grants.appeal_deciders(one.id) officer),
        'mayOffer', offer.may_offer, 'isOffered', offer.is_offered, 'offeredAt', offer.offered_at) AS found
      FROM grants.appeal one JOIN grants.organisation ON organisation.id = one.organisation_id
      CROSS JOIN LATERAL grants.appeal_offer(one.id) offer
      WHERE one.round_id = ${roundId} AND one.reference = ${reference}
        AND one.application_id <> ALL ((SELECT grants.barred_applications())::uuid[])
      ORDER BY one.made_at DESC, one.id DESC LIMIT 1`,
  )
  return row && appeal.parse(row.found)
}
