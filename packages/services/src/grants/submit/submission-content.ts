import type { ToSubmitRow } from '@academy/db/grants/submit/find-to-submit'
import type { Json } from '@academy/domain/audit/canonical-json'
import { testLine } from '@academy/domain/grants/test-mode'
import type { Answers } from '@academy/domain/form/answers'

/**
 * What is hashed and kept of a submission: who applied, by which version of the round (its number, id and own hash), and
 * every answer as it was typed.
 */
export function submissionContent(
  applicationId: string,
  { reference, organisation, round, roundVersion, arrivedAt, standing }: ToSubmitRow,
  answers: Answers,
): Json {
  return {
    // Capitals stand first in the canonical order, and the database asks for them.
    ...(round.test && { TEST: testLine }),
    applicationId,
    reference,
    organisation,
    round: round.slug,
    roundVersion: { id: roundVersion.id, no: roundVersion.no, sha256: roundVersion.sha256 },
    submission: (standing?.no ?? 0) + 1,
    submittedAt: new Date(arrivedAt).toISOString(),
    answers,
  }
}
