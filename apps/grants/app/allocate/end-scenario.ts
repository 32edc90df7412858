import type { RouterContextProvider } from 'react-router'
import { Again, answerForm, GoTo } from '../components/answer-form.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'

export interface EndAgain {
  typed: PostedForm
  problem: 'reason-missing' | 'changed'
}

type Ended = { ok: true } | { ok: false; problem: EndAgain['problem'] }

const REASON_MAX = 2000

/** Ends a scenario by its form: at the version that was looked at, with a reason. */
export function endScenario(
  { context, request }: { context: Readonly<RouterContextProvider>; request: Request },
  done: string,
  end: (input: { base: number; reason: string }) => Promise<Ended>,
) {
  return answerForm<EndAgain>({ context, request }, async (posted) => {
    const base = Number(valueOf(posted, 'version'))
    const reason = valueOf(posted, 'reason').slice(0, REASON_MAX)
    const result = await end({ base: Number.isSafeInteger(base) && base > 0 ? base : 1, reason })
    if (result.ok) return new GoTo(done)
    return new Again({ typed: posted, problem: result.problem }, result.problem === 'changed' ? 409 : 422)
  })
}
