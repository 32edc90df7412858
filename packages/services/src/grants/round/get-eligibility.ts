import {
  eligibilityOutcome,
  type EligibilityOutcome,
  type EligibilityQuestion,
} from '@academy/domain/grants/eligibility'
import { z } from 'zod'
import type { ServiceContext } from '../../service-context.ts'
import { definitionOf } from './definition-of.ts'
import { roundToRead } from './round-to-read.ts'
import { toRoundSummary, type RoundSummary } from './round-summary.ts'

export const getEligibilityInput = z.strictObject({
  slug: z.string().min(1).max(100),
  /** Answers so far by question name: `yes` or `no`, as the address of the page carries them. */
  answers: z.record(z.string().max(60), z.string().max(10)).default({}),
})

export interface EligibilityPage {
  round: RoundSummary
  questions: (EligibilityQuestion & { answer: 'yes' | 'no' | null })[]
  outcome: EligibilityOutcome
}

/** The questions before signing in, with what the answers so far mean. Public; one statement; nothing is kept. */
export async function getEligibility(
  ctx: ServiceContext,
  input: z.output<typeof getEligibilityInput>,
): Promise<EligibilityPage> {
  const found = await roundToRead(ctx, input.slug)
  const { eligibility } = definitionOf(found.roundVersion).definition
  const answerTo = (name: string) => {
    const answer = input.answers[name]
    return answer === 'yes' || answer === 'no' ? answer : null
  }
  return {
    round: toRoundSummary(found.round, ctx.now),
    questions: eligibility.map((question) => ({
      ...question,
      answer: answerTo(question.name),
    })),
    outcome: eligibilityOutcome(eligibility, input.answers),
  }
}
