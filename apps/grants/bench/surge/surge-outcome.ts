import type { Client } from 'pg'
import type { Pressed } from './surge-applicant.ts'

/** Throws unless the database holds what the applicants were told, and what the deadline says: nothing lost, twice or wrongly late. */
export async function refuseWrongSurge(
  client: Client,
  pressed: readonly Pressed[],
  closesAtMs: number,
): Promise<void> {
  const told = (answer: Pressed['answer']) => pressed.filter((one) => one.answer === answer)
  const inTime = (one: Pressed) => one.sentAtMs < closesAtMs
  const unanswered = told('none').length
  const wronglyLate = told('refused').filter(inTime).length
  const wronglyTaken = told('receipt').filter((one) => !inTime(one)).length
  const receipts = told('receipt').map(({ applicationId }) => applicationId)
  const { rows } = await client.query<Record<string, number>>(
    `WITH asked AS (SELECT unnest($1::uuid[]) AS id), kept AS (
       SELECT submission.* FROM grants.submission JOIN asked ON asked.id = submission.application_id)
     SELECT (SELECT count(*)::int FROM kept) AS kept,
       (SELECT count(DISTINCT application_id)::int FROM kept) AS applications,
       (SELECT count(*)::int FROM kept WHERE late_within_grace OR submitted_at >= $3) AS late,
       (SELECT count(*)::int FROM kept
         WHERE sha256 <> encode(sha256(convert_to(canonical_json, 'UTF8')), 'hex')) AS changed,
       (SELECT count(*)::int FROM kept WHERE NOT application_id = ANY ($2::uuid[])) AS unacknowledged,
       (SELECT count(*)::int FROM audit.event JOIN asked ON asked.id::text = subject_id
         WHERE event = 'application.submitted') AS events,
       (SELECT count(DISTINCT params ->> 'applicationId')::int FROM grants.outbox JOIN asked ON asked.id::text = params ->> 'applicationId'
         WHERE template = 'submission-receipt') AS mails`,
    [pressed.map(({ applicationId }) => applicationId), receipts, new Date(closesAtMs)],
  )
  const found = { unanswered, wronglyLate, wronglyTaken, ...rows[0] } as Record<string, number>
  const right =
    ['kept', 'applications', 'events', 'mails'].every((name) => found[name] === receipts.length) &&
    ['unanswered', 'wronglyLate', 'wronglyTaken', 'late', 'changed', 'unacknowledged'].every(
      (name) => found[name] === 0,
    )
  if (!right)
    throw new Error(`${receipts.length} have a receipt, and the outcome is ${JSON.stringify(found)}.`)
}
