import { z } from 'zod'
import { wordsSchema } from '../text/words.ts'

/** One question that is answered with yes or no before anybody signs in. A yes is what the round asks for. */
export const eligibilityQuestionSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    .max(60),
  question: wordsSchema,
  hint: wordsSchema.optional(),
  /** Why a "no" ends it, in a sentence to be shown. */
  reason: wordsSchema,
  /** The question of the form that this answer fills in, so that nobody is asked twice. */
  fills: z.string().max(60).optional(),
})
export type EligibilityQuestion = z.output<typeof eligibilityQuestionSchema>

export interface EligibilityOutcome {
  /** `unfinished` while a question is open and none has been answered with no. */
  outcome: 'eligible' | 'not-eligible' | 'unfinished'
  /** The questions answered with no: their `reason` is what to show. */
  failed: EligibilityQuestion[]
  unanswered: EligibilityQuestion[]
}

/** What the answers so far mean. Anything but `yes` and `no` counts as not answered. */
export function eligibilityOutcome(
  questions: readonly EligibilityQuestion[],
  answers: Readonly<Record<string, string | undefined>>,
): EligibilityOutcome {
  const failed = questions.filter(({ name }) => answers[name] === 'no')
  const unanswered = questions.filter(({ name }) => answers[name] !== 'yes' && answers[name] !== 'no')
  if (failed.length > 0) return { outcome: 'not-eligible', failed, unanswered }
  return { outcome: unanswered.length > 0 ? 'unfinished' : 'eligible', failed, unanswered }
}
