import { and, eq, sql, type SQL } from 'drizzle-orm'
import { pgTable } from 'drizzle-orm/pg-core'
import type { OrganisationCard } from '@academy/domain/organisation/organisation-card'
import type { DecisionOutcome } from '@academy/domain/decide/decision'
import type { ScreenedAs } from '@academy/domain/grants/screened-as'
import type { MemberRole } from '@academy/domain/organisation/member-role'
import type { Db } from '../../client/open-database.ts'
import { personTable } from '../../auth/auth-tables.ts'
import {
  applicationEligibilityTable,
  applicationTable,
  clarificationAnswerTable,
  clarificationTable,
  commentTable,
  organisationMemberTable,
  organisationTable,
  roundTable,
  roundVersionTable,
  submissionTable,
} from '../grants-tables.ts'
import { roundMessageApplicationTable, roundMessageEndTable } from '../message-tables.ts'

/** What two people found of it in screening, as its own people were told; `other` is one of the same organisation that it repeats. */
export interface ScreeningTold {
  outcome: ScreenedAs
  reason: string | null
  at: string
  other: string | null
}

export type ApplicationRow = NonNullable<Awaited<ReturnType<typeof findApplication>>>

/** PostgreSQL wants the name in the query after FOR UPDATE OF, and drizzle would write the schema before it. */
const applicationInQuery = pgTable('application', {})

/** What is asked of what was submitted alone: a draft, of which there are most in the last hour, does not pay for it. */
const whenSent = <T>(asked: SQL) =>
  sql<T | null>`CASE WHEN ${applicationTable.standingSubmissionId} IS NOT NULL THEN ${asked} END`

const membersFor = (personId: string) => sql<{ name: string; role: MemberRole; isReader: boolean }[]>`(
  SELECT coalesce(json_agg(json_build_object('name', member_person.name, 'role', member.role,
                                             'isReader', member.person_id = ${personId})
                           ORDER BY array_position(ARRAY['lead', 'finance', 'certifier', 'contributor'], member.role), member_person.name, member_person.id), '[]')
  FROM ${organisationMemberTable} member JOIN ${personTable} member_person ON member_person.id = member.person_id
  WHERE member.organisation_id = ${organisationTable.id})`

/** Comments that nobody has dealt with: how many of each section, and of each question of it. */
const openComments = sql<{ section: string; field: string | null; count: number }[]>`(
  SELECT coalesce(json_agg(open), '[]') FROM (
    SELECT section, field, count(*)::int AS count FROM ${commentTable}
    WHERE application_id = ${applicationTable.id} AND resolved_at IS NULL GROUP BY section, field) open)`

/** Questions of staff about what was submitted: all of them, and those that wait for an answer. */
const clarifications = sql<{ asked: number; open: number }>`(
  SELECT json_build_object('asked', count(*)::int, 'open', (count(*) - count(answer.clarification_id))::int)
  FROM ${clarificationTable} asked LEFT JOIN ${clarificationAnswerTable} answer ON answer.clarification_id = asked.id
  WHERE asked.application_id = ${applicationTable.id})`

/** Messages of the round that went out to it. */
const messages = sql<number>`(
  SELECT count(*)::int FROM ${roundMessageApplicationTable} chosen JOIN ${roundMessageEndTable} ended
    ON ended.message_id = chosen.message_id AND ended.kind = 'released'
  WHERE chosen.application_id = ${applicationTable.id})`

/** What was answered before it was begun, by question. */
const eligibility = sql<Readonly<Record<string, string>> | null>`(
  SELECT answers FROM ${applicationEligibilityTable} WHERE application_id = ${applicationTable.id})`

/** Why it was sent back from sign-off, as long as nothing was done about it since. */
const sentBackReason = sql<string | null>`(
  SELECT CASE last_event.kind WHEN 'sent-back' THEN last_event.detail ->> 'reason' END
  FROM grants.application_event last_event WHERE last_event.application_id = ${applicationTable.id}
    AND last_event.kind <> 'submission-refused' AND last_event.kind NOT LIKE 'late-plea-%' ORDER BY last_event.seq DESC LIMIT 1)`

/**
 * An application with all that its pages show besides its answers, if `personId` is a member of its organisation.
 * Row-level security asks the same again: call it inside `asPerson`. With `lock` nobody else can change it, or save an
 * answer of it, until the transaction ends.
 */
export async function findApplication(
  db: Db,
  applicationId: string,
  personId: string,
  { lock = false } = {},
) {
  const query = db
    .select({
      id: applicationTable.id,
      reference: applicationTable.reference,
      status: applicationTable.status,
      createdAt: applicationTable.createdAt,
      submittedAt: applicationTable.submittedAt,
      withdrawnAt: applicationTable.withdrawnAt,
      reopenedUntil: applicationTable.reopenedUntil,
      reopenedSections: applicationTable.reopenedSections,
      submitUntil: applicationTable.submitUntil,
      sentForSignOffBy: applicationTable.sentForSignOffBy,
      sentBackReason,
      role: organisationMemberTable.role,
      members: membersFor(personId),
      openComments,
      clarifications,
      messages,
      result: whenSent<DecisionOutcome>(sql`grants.result_of(${applicationTable.id}) ->> 'outcome'`),
      screening: whenSent<ScreeningTold>(sql`grants.screening_told(${applicationTable.id})`),
      eligibility,
      organisation: { id: organisationTable.id, name: organisationTable.name },
      card: sql<OrganisationCard>`grants.organisation_card(${applicationTable.organisationId})`,
      round: roundTable,
      roundVersion: { id: roundVersionTable.id, definition: roundVersionTable.definition },
      receiptNumber: submissionTable.receiptNumber,
    })
    .from(applicationTable)
    .innerJoin(organisationTable, eq(organisationTable.id, applicationTable.organisationId))
    .innerJoin(
      organisationMemberTable,
      and(
        eq(organisationMemberTable.organisationId, applicationTable.organisationId),
        eq(organisationMemberTable.personId, personId),
      ),
    )
    .innerJoin(roundTable, eq(roundTable.id, applicationTable.roundId))
    .innerJoin(roundVersionTable, eq(roundVersionTable.id, applicationTable.roundVersionId))
    .leftJoin(submissionTable, eq(submissionTable.id, applicationTable.standingSubmissionId))
    .where(eq(applicationTable.id, applicationId))
  const [row] = await (lock ? query.for('no key update', { of: applicationInQuery }) : query)
  return row
}
