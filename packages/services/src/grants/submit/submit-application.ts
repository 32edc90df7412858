import type { Db } from '@academy/db/client/open-database'
import { asPerson } from '@academy/db/actor/as-person'
import { findAnswers } from '@academy/db/grants/apply/find-answers'
import { findSubmitStanding } from '@academy/db/grants/submit/find-submit-standing'
import { insertSubmission } from '@academy/db/grants/submit/insert-submission'
import { markSubmitted, type SubmittedApplication } from '@academy/db/grants/submit/mark-submitted'
import { canonicalJson } from '@academy/domain/audit/canonical-json'
import { DomainError } from '@academy/domain/domain-error'
import { joinAnswers } from '@academy/domain/form/answer-keys'
import type { AnswerValue } from '@academy/domain/form/answers'
import { applicationCompleteness } from '@academy/domain/form/completeness'
import { canSubmit } from '@academy/domain/grants/application-decisions'
import { roundRulesSchema } from '@academy/domain/grants/round-rules'
import { z } from 'zod'
import { arrivalOf } from '../../actor/arrival-of.ts'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { sha256 } from '../../runtime/sha256.ts'
import type { ServiceContext } from '../../service-context.ts'
import { keepRefusal } from './keep-refusal.ts'
import { applicationInput } from '../apply/load-application.ts'
import { newReference } from '../apply/new-reference.ts'
import { formOf } from '../round/form-of.ts'

export const submitApplicationInput = applicationInput.extend({
  /** Made once for the form that is sent, such as a UUID: the same key again is the same press of the button. */
  idempotencyKey: z.string().min(8).max(100),
})

export interface Receipt {
  applicationId: string
  receiptNumber: string
  /** sha-256, in hexadecimal, of the canonical JSON of all that was submitted. */
  sha256: string
  /** When it reached us, by the database's clock. */
  submittedAt: Date
  /** It came after the advertised deadline and within the round's grace. */
  lateWithinGrace: boolean
}

/**
 * Submits one's own application, once. All of it is one transaction: the round's instant is held against the instant at
 * which the press of the button reached us, by the database's clock, in the statement that changes the state; then an
 * immutable copy, its event, its mail and its audit event are written. Three statements, the one that says who asks, and the audit's.
 *
 * The same key again gives the same receipt, for an answer that was lost on the way. Refuses with `signed-out`;
 * `not-found` for somebody else's; `refused` because `already-submitted`, `withdrawn`, `window-closed`,
 * `not-open-yet`, `round-cancelled`, `round-not-published`, `not-lead`, or `incomplete` (`details.sections`: how many
 * are not done). Every refusal is kept.
 */
export async function submitApplication(
  ctx: ServiceContext,
  input: z.output<typeof submitApplicationInput>,
): Promise<Receipt> {
  const personId = requirePerson(ctx)
  try {
    return await asPerson(ctx.db, personId, async (tx, clock) => {
      const arrivedAt = arrivalOf(ctx, clock)
      const submitted = await markSubmitted(tx, { applicationId: input.applicationId, personId, arrivedAt })
      return submitted
        ? keepSubmission(tx, ctx, input, personId, submitted)
        : earlierReceipt(tx, input, personId, arrivedAt)
    })
  } catch (error) {
    if (error instanceof DomainError) await keepRefusal(ctx, input.applicationId, personId, error)
    throw error
  }
}

async function keepSubmission(
  tx: Db,
  ctx: ServiceContext,
  { applicationId, idempotencyKey }: z.output<typeof submitApplicationInput>,
  personId: string,
  submitted: SubmittedApplication,
): Promise<Receipt> {
  const { submittedAt, keptAt, lateWithinGrace, reference, round } = submitted
  const { current } = await findAnswers(tx, applicationId)
  const answers = joinAnswers(current)
  refuseIncomplete(submitted, answers)
  const receiptNumber = newReference('R')
  const text = canonicalJson(submissionContent(applicationId, submitted, answers))
  const hash = Buffer.from(sha256(text)).toString('hex')
  await insertSubmission(tx, {
    applicationId,
    idempotencyKey,
    canonicalJson: text,
    sha256: hash,
    submittedAt,
    keptAt,
    submittedBy: personId,
    lateWithinGrace,
    receiptNumber,
    mail: {
      reference,
      receiptNumber,
      sha256: hash,
      submittedAt: submittedAt.toISOString(),
      roundSlug: round.slug,
      applicationId,
    },
    sample: round.fictional,
  })
  await recordAudit(tx, {
    actor: ctx.actor,
    event: 'application.submitted',
    subjectKind: 'application',
    subjectId: applicationId,
    at: submittedAt,
    detail: { receiptNumber, sha256: hash, lateWithinGrace },
  })
  return { applicationId, receiptNumber, sha256: hash, submittedAt, lateWithinGrace }
}

function refuseIncomplete(submitted: SubmittedApplication, answers: Record<string, AnswerValue>): void {
  const form = formOf(submitted.formVersion)
  const { complete, done, total } = applicationCompleteness(
    form,
    answers,
    roundRulesSchema.parse(submitted.round.rules),
  )
  if (!complete) throw new DomainError('refused', 'incomplete', { sections: total - done })
}

function submissionContent(
  applicationId: string,
  { reference, organisation, round, formVersion, submittedAt }: SubmittedApplication,
  answers: Record<string, AnswerValue>,
) {
  return {
    applicationId,
    reference,
    organisation,
    round: round.slug,
    formVersion: formVersion.version,
    submittedAt: submittedAt.toISOString(),
    answers,
  }
}

/** Nothing was changed: either this press of the button has been answered before, or there is a reason against it. */
async function earlierReceipt(
  tx: Db,
  { applicationId, idempotencyKey }: z.output<typeof submitApplicationInput>,
  personId: string,
  arrivedAt: Date,
): Promise<Receipt> {
  const standing = await findSubmitStanding(tx, applicationId, personId)
  if (!standing) throw new DomainError('not-found')
  const { submission, status, role, round } = standing
  if (submission?.idempotencyKey === idempotencyKey) {
    const { idempotencyKey: _key, ...receipt } = submission
    return receipt
  }
  const decision = canSubmit({ status, role, complete: true }, round, arrivedAt)
  if (!decision.ok) throw new DomainError('refused', decision.why)
  // The reason passed in the instant between the two statements, as when a round has just opened.
  throw new DomainError('conflict')
}
