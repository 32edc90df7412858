import { roundRoles } from '@academy/domain/grants/round-state'
import type { Api } from '@academy/trpc/create-caller'
import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { Again, GoTo } from '../components/answer-form.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { describeRoundProblem } from '../text/design/round-problem-text.ts'
import { roundMovesText } from '../text/design/round-moves-text.ts'

/** What a form of the round's page is shown again with: what was typed, and a sentence for each input. */
export interface RefusedMove {
  typed: PostedForm
  errors: Record<string, string>
}

/** Does what one of the forms on the page of a round asks: each says what it is in `move`. */
export async function moveRound(
  { design }: Api,
  slug: string,
  posted: PostedForm,
  language: Language,
): Promise<GoTo | Again<RefusedMove>> {
  const text = textIn(roundMovesText, language)
  const again = (errors: Record<string, string>) => new Again({ typed: posted, errors })
  const reason = valueOf(posted, 'reason').trim().slice(0, 2000)
  const here = new GoTo(paths.design(slug))
  switch (valueOf(posted, 'move')) {
    case 'propose':
      await design.propose({ slug })
      return here
    case 'approve':
      await design.decide({ slug, approve: true })
      return here
    case 'send-back':
      if (reason === '') return again({ reason: text.reasonMissing })
      await design.decide({ slug, approve: false, reason })
      return here
    case 'publish':
      await design.publish({ slug })
      return here
    case 'amend':
      if (reason === '') return again({ reason: text.reasonMissing })
      await design.publish({ slug, reason })
      return here
    case 'propose-extension': {
      const closesAtLocal = valueOf(posted, 'closes').trim().slice(0, 20)
      const why = valueOf(posted, 'why').slice(0, 2000)
      const result = await design.proposeExtension({ slug, closesAtLocal, reason: why })
      if (result.ok) return here
      return again(
        Object.fromEntries(
          result.problems.map((problem) => {
            if (problem === 'reason-missing') return ['why', text.reasonMissing]
            if (problem === 'not-later') return ['closes', text['not-later']]
            const said = { path: 'timetable', code: problem, severity: 'must', params: {} } as const
            return ['closes', describeRoundProblem(language, said)]
          }),
        ),
      )
    }
    case 'approve-extension':
    case 'refuse-extension': {
      const eventId = valueOf(posted, 'event')
      await design.decideExtension({
        slug,
        eventId,
        approve: valueOf(posted, 'move') === 'approve-extension',
      })
      return here
    }
    case 'propose-cancellation': {
      const cancelling = valueOf(posted, 'cancelling').trim().slice(0, 2000)
      if (cancelling === '') return again({ cancelling: text.reasonMissing })
      await design.proposeCancellation({ slug, reason: cancelling })
      return here
    }
    case 'confirm-cancellation':
    case 'refuse-cancellation': {
      const confirm = valueOf(posted, 'move') === 'confirm-cancellation'
      await design.decideCancellation({ slug, eventId: valueOf(posted, 'event'), confirm })
      return here
    }
    case 'give-role': {
      const role = roundRoles.find((each) => each === valueOf(posted, 'role')) ?? 'assessor'
      const result = await design.giveRole({ slug, role, email: valueOf(posted, 'email').slice(0, 254) })
      return result.ok ? here : again({ email: text[result.problem] })
    }
    case 'end-role': {
      const role = roundRoles.find((each) => each === valueOf(posted, 'role')) ?? 'assessor'
      await design.endRole({ slug, role, personId: valueOf(posted, 'person') })
      return here
    }
    default:
      return here
  }
}
