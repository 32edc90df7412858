import { z } from 'zod'
import { ANSWER_LENGTH_MAX, CHOICES_MAX } from './answers.ts'

const text = z.string().max(ANSWER_LENGTH_MAX)

/** What was typed for one question, as it was typed: a wrong sum is kept as text, so that nothing typed is lost. */
export const answerValueSchema = z.union([
  text,
  z.array(text).max(CHOICES_MAX),
  z.record(z.string().max(40), text),
])
