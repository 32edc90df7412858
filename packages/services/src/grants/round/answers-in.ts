import { answerValueSchema } from '@academy/domain/form/answer-value-schema'
import type { AnswerValue } from '@academy/domain/form/answers'
import { z } from 'zod'

const snapshot = z.object({ answers: z.record(z.string(), answerValueSchema) })

/** The answers in the exact text of a submission. */
export function answersIn(canonicalJson: string): Record<string, AnswerValue> {
  return snapshot.parse(JSON.parse(canonicalJson)).answers
}
