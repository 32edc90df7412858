import type { Db } from '@academy/db/client/open-database'
import { asPerson } from '@academy/db/actor/as-person'
import { countAttempt } from '@academy/db/auth/count-attempt'
import { findAnswers } from '@academy/db/grants/apply/find-answers'
import { findSamePress, findToSubmit, type ToSubmitRow } from '@academy/db/grants/submit/find-to-submit'
import { insertSubmission } from '@academy/db/grants/submit/insert-submission'
import { canonicalJson } from '@academy/domain/audit/canonical-json'
import { DomainError } from '@academy/domain/domain-error'
import { joinAnswers } from '@academy/domain/form/answer-keys'
import { withKnown } from '@academy/domain/form/known-answers'
import { applicationCompleteness } from '@academy/domain/form/completeness'
import { canSubmit } from '@academy/domain/grants/application-decisions'
import { latenessOf } from '@academy/domain/grants/late-plea'
import { z } from 'zod'
import { arrivalOf } from '../../actor/arrival-of.ts'
import { requirePerson } from '../../actor/require-person.ts'
import { recordAudit } from '../../audit/record-audit.ts'
import { sha256 } from '../../runtime/sha256.ts'
import { uuidv7 } from '../../runtime/uuidv7.ts'
import type { ServiceContext } from '../../service-context.ts'
import { applicationInput } from '../apply/load-application.ts'
import { newReference } from '../apply/new-reference.ts'
import { definitionOf } from '../round/definition-of.ts'
import { keepRefusal } from './keep-refusal.ts'
import { submissionContent } from './submission-content.ts'
import { typedSums } from './typed-sums.ts'

const HOUR_MS = 3_600_000
const STRANGE_PRESSES_MAX = 60

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
 * Submits one's own application: the first time, or again where it was being corrected or was opened again. All of it
 * is one transaction: the round's instants are held against the one at which the press of the button reached us, by the
 * database's clock; then an immutable copy, its typed sums, its event, its mails and its audit event are written. Three
 * statements, the one that says who asks, and the audit's.
 *
 * The same key again gives the same receipt, for an answer that was lost on the way. Refuses with `signed-out`;
 * `not-found` for somebody else's, and `too-many` after sixty of those in an hour; `refused` because `already-submitted`, `withdrawn`, `window-closed`,
 * `not-open-yet`, `round-cancelled`, `round-not-published`, `sign-off-first`, `signs-own`, `not-lead`, or `incomplete`
 * (`details`: how many `sections` are not done, and which are `missing`). Every refusal of one's own application is kept.
 */
export async function submitApplication(
  ctx: ServiceContext,
  input: z.output<typeof submitApplicationInput>,
): Promise<Receipt> {
  const personId = requirePerson(ctx)
  try {
    return await asPerson(ctx.db, personId, async (tx, clock) => {
      const found = await findToSubmit(tx, { ...input, personId, arrivedAt: arrivalOf(ctx, clock) })
      if (!found) throw new DomainError('not-found')
      if (found.samePress) return receiptOf(input.applicationId, found.samePress)
      // Another press may have got its turn while this one waited: the same one, sent twice, gets the same receipt.
      const meanwhile =
        found.status === 'submitted' && (await findSamePress(tx, input.applicationId, input.idempotencyKey))
      return meanwhile
        ? { applicationId: input.applicationId, ...meanwhile }
        : keepSubmission(tx, ctx, input, personId, found)
    })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    // What is nobody's own leaves no trace but a count: else anybody could fill the log with presses on made-up applications.
    if (error.code === 'not-found') await countStrange(ctx, personId)
    else await keepRefusal(ctx, input.applicationId, personId, error)
    throw error
  }
}

/** Presses of one person in an hour on what is not his, or not there; one number is kept of them. Refuses with `too-many`. */
async function countStrange(ctx: ServiceContext, personId: string): Promise<void> {
  const count = await countAttempt(ctx.db, `strange-press|${personId}`, HOUR_MS)
  if (count > STRANGE_PRESSES_MAX) throw new DomainError('too-many')
}

async function keepSubmission(
  tx: Db,
  ctx: ServiceContext,
  { applicationId, idempotencyKey }: z.output<typeof submitApplicationInput>,
  personId: string,
  found: ToSubmitRow,
): Promise<Receipt> {
  const definition = definitionOf(found.roundVersion)
  const window = windowOf(found)
  const submittedAt = new Date(found.arrivedAt)
  const { current } = await findAnswers(tx, applicationId)
  const answers = withKnown(definition.form, joinAnswers(current), found.organisation)
  const { complete, sections } = applicationCompleteness(definition.form, answers, definition.rules)
  const decision = canSubmit(toSubmit(found, personId, complete), window, submittedAt)
  if (!decision.ok) {
    const missing = sections.filter(({ status }) => status !== 'done').map(({ slug }) => slug)
    const details =
      decision.why === 'incomplete' ? { sections: missing.length, missing: missing.join(' ') } : {}
    throw new DomainError('refused', decision.why, details)
  }
  const lateness = latenessOf({ reopenedUntil: instant(found.reopenedUntil) }, window, submittedAt)
  const lateWithinGrace = lateness === 'grace'
  const receiptNumber = newReference(found.round.test ? 'TEST' : 'R')
  const text = canonicalJson(submissionContent(applicationId, found, answers))
  const hash = Buffer.from(sha256(text)).toString('hex')
  await insertSubmission(tx, uuidv7(), {
    applicationId,
    no: (found.standing?.no ?? 0) + 1,
    supersedes: found.standing?.id ?? null,
    roundVersionId: found.roundVersion.id,
    idempotencyKey,
    canonicalJson: text,
    sha256: hash,
    submittedAt,
    keptAt: new Date(found.keptAt),
    submittedBy: personId,
    lateWithinGrace,
    receiptNumber,
    sums: typedSums(definition, answers),
    mail: {
      reference: found.reference,
      receiptNumber,
      sha256: hash,
      submittedAt: submittedAt.toISOString(),
      ...(lateness && { late: lateness }),
      roundSlug: found.round.slug,
      applicationId,
    },
    sample: found.round.fictional,
  })
  await recordAudit(tx, {
    actor: ctx.actor,
    event: 'application.submitted',
    subjectKind: 'application',
    subjectId: applicationId,
    at: submittedAt,
    detail: {
      receiptNumber,
      sha256: hash,
      lateWithinGrace,
      ...(lateness === 'ruling' && { lateByRuling: true }),
    },
  })
  return { applicationId, receiptNumber, sha256: hash, submittedAt, lateWithinGrace }
}

function windowOf({ round }: ToSubmitRow) {
  const { status, graceMinutes } = round
  return { status, graceMinutes, opensAt: new Date(round.opensAt), closesAt: new Date(round.closesAt) }
}

const instant = (text: string | null) => (text === null ? null : new Date(text))

function toSubmit(found: ToSubmitRow, personId: string, complete: boolean) {
  return {
    status: found.status,
    role: found.role,
    complete,
    reopenedUntil: instant(found.reopenedUntil),
    submitUntil: instant(found.submitUntil),
    signOffRequired: found.round.signOffRequired,
    sentForSignOffByReader: found.sentForSignOffBy === personId,
  }
}

function receiptOf(applicationId: string, press: NonNullable<ToSubmitRow['samePress']>): Receipt {
  return { applicationId, ...press, submittedAt: new Date(press.submittedAt) }
}
