import type { Client } from 'pg'
import type { Pressed } from './surge-applicant.ts'

/** So long the app may have been busy in one piece, and counts what it finds waiting as come before. */
const DOUBT_OF_APP_MS = 250

/** What became of the presses that were made before the deadline, and how sure it is that they were. */
export interface SurgeOutcome {
  inTime: number
  /** Of those in time: a receipt, and the submission that it speaks of. */
  receipts: number
  /** Of those in time: told that it was too late. */
  wronglyLate: number
  /** Refused, and sent so shortly before the deadline that this machine does not know whether they left it in time. */
  doubtful: number
  late: number
}

/**
 * Throws unless the database holds what the applicants were told, and what the deadline says: nothing lost, twice, changed
 * or taken late. `doubtMs` is how late a press may have left this machine after it was made.
 */
export async function surgeOutcome(
  client: Client,
  pressed: readonly Pressed[],
  closesAtMs: number,
  doubtMs: number,
): Promise<SurgeOutcome> {
  const inTime = pressed.filter(({ sentAtMs }) => sentAtMs < closesAtMs)
  const receipts = pressed
    .filter(({ answer }) => answer === 'receipt')
    .map(({ applicationId }) => applicationId)
  const { rows } = await client.query<Record<string, number>>(
    `WITH asked AS (SELECT unnest($1::uuid[]) AS id), kept AS (
       SELECT submission.* FROM grants.submission JOIN asked ON asked.id = submission.application_id)
     SELECT (SELECT count(*)::int FROM kept) AS kept,
       (SELECT count(*)::int FROM unnest($2::uuid[]) told WHERE NOT EXISTS (
         SELECT FROM kept WHERE application_id = told)) AS lost,
       (SELECT count(*)::int - count(DISTINCT application_id)::int FROM kept) AS twice,
       (SELECT count(*)::int FROM kept WHERE late_within_grace OR submitted_at >= $3) AS "takenLate",
       (SELECT count(*)::int FROM kept
         WHERE sha256 <> encode(sha256(convert_to(canonical_json, 'UTF8')), 'hex')) AS changed,
       (SELECT count(*)::int FROM audit.event JOIN asked ON asked.id::text = subject_id
         WHERE event = 'application.submitted') AS events,
       (SELECT count(DISTINCT params ->> 'applicationId')::int FROM grants.outbox
         JOIN asked ON asked.id::text = params ->> 'applicationId' WHERE template = 'submission-receipt') AS mails`,
    [pressed.map(({ applicationId }) => applicationId), receipts, new Date(closesAtMs)],
  )
  const found = rows[0] ?? {}
  // In doubt it counts for whoever pressed: an app that was busy says that what it finds waiting may have come before.
  const wronglyTaken = pressed.filter(
    ({ answer, sentAtMs }) => answer === 'receipt' && sentAtMs >= closesAtMs + DOUBT_OF_APP_MS,
  ).length
  const right =
    ['lost', 'twice', 'takenLate', 'changed'].every((name) => found[name] === 0) &&
    ['events', 'mails'].every((name) => found[name] === found['kept']) &&
    wronglyTaken === 0
  if (!right) {
    const outcome = JSON.stringify({ ...found, wronglyTaken })
    throw new Error(`${receipts.length} have a receipt, and the outcome is ${outcome}.`)
  }
  const refused = inTime.filter(({ answer }) => answer === 'refused')
  const doubtful = refused.filter(({ sentAtMs }) => sentAtMs >= closesAtMs - doubtMs).length
  return {
    inTime: inTime.length,
    receipts: inTime.filter(({ answer }) => answer === 'receipt').length,
    wronglyLate: refused.length - doubtful,
    doubtful,
    late: pressed.length - inTime.length,
  }
}
