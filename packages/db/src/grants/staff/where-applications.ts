import { sql, type SQL } from 'drizzle-orm'
import type { ApplicationFlag } from '@academy/domain/grants/application-list'
import type { ApplicationsFilter } from './find-applications.ts'
import { nationOf } from './nation-of.ts'

const flags: Record<ApplicationFlag, SQL> = {
  resubmitted: sql`submission.no > 1`,
  'was-reopened': sql`EXISTS (SELECT FROM grants.application_event event
    WHERE event.application_id = application.id AND event.kind = 'reopened')`,
  noted: sql`application.id IN (SELECT application_id FROM grants.staff_note)`,
  'question-open': sql`application.id IN (SELECT application_id FROM grants.clarification
    WHERE id NOT IN (SELECT clarification_id FROM grants.clarification_answer))`,
  'question-answered': sql`application.id IN (SELECT application_id FROM grants.clarification
    JOIN grants.clarification_answer ON clarification_id = clarification.id)`,
}

/** The conditions of a filter, each after `AND`; nothing where it narrows nothing. The state is not among them. */
export function whereApplications({
  text,
  nation,
  arrival,
  askedFromPence,
  askedToPence,
  flags: wanted,
}: ApplicationsFilter): SQL {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  // A number is found however it is spaced, and with or without the zeros before it.
  const number = text.replace(/[\s.-]/g, '').toUpperCase()
  const plain = number.replace(/^0+(?=.)/, '')
  const conditions = [
    text !== '' &&
      sql`(public.unaccent(organisation.name) ILIKE public.unaccent(${like}) OR application.reference ILIKE ${like}
        OR EXISTS (SELECT FROM grants.organisation_registration stated WHERE stated.organisation_id = organisation.id
          AND stated.ended_at IS NULL AND (stated.number = ${number} OR ltrim(stated.number, '0') = ${plain})))`,
    nation !== null &&
      sql`application.standing_submission_id IN (
        SELECT submission_id FROM grants.submission_place WHERE ${nationOf(sql`area_code`)} = ${nation})`,
    arrival !== null && sql`submission.late_within_grace = ${arrival === 'late'}`,
    askedFromPence !== null && sql`submission.pence >= ${askedFromPence}`,
    askedToPence !== null && sql`submission.pence <= ${askedToPence}`,
    ...wanted.map((flag) => flags[flag]),
  ].filter((condition) => condition !== false)
  return sql.join(
    conditions.map((condition) => sql` AND ${condition}`),
    sql``,
  )
}
