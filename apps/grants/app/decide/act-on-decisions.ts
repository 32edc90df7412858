import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import type { Api } from '@academy/trpc/create-caller'
import { Again, GoTo } from '../components/answer-form.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { decisionsText } from '../text/decide/decisions-text.ts'
import { idOf, keyOf, numberOf, readMinute, type DecideAgain } from './read-decisions.ts'

/** What a form of the page of decisions asks for: to propose, approve, send back, offer, or answer a change. */
export async function actOnDecisions(
  api: Api['decide'],
  slug: string,
  language: Language,
  posted: PostedForm,
): Promise<GoTo | Again<DecideAgain>> {
  const text = textIn(decisionsText, language)
  const form = valueOf(posted, 'form')
  const again = (errors: Record<string, string>, status = 422) =>
    new Again<DecideAgain>({ form, typed: posted, errors }, status)
  const done = new GoTo(paths.decisions(slug))
  const reason = (name: string) => valueOf(posted, name).slice(0, 2000)
  switch (form) {
    case 'propose': {
      const result = await api.propose({ slug, key: keyOf(posted), ...readMinute(posted) })
      if (result.ok) return done
      const fields = { 'met-on-missing': 'metOn', 'met-on-later': 'metOn', 'present-missing': 'present', 'minute-missing': 'minute' } as const // prettier-ignore
      return again(Object.fromEntries(result.problems.map((problem) => [fields[problem], text[problem]])))
    }
    case 'approve': {
      const looked = { no: Math.max(1, numberOf(posted, 'no')), wordsWritten: numberOf(posted, 'written') }
      const result = await api.approve({ slug, ...looked })
      return result.ok ? done : again({}, 409)
    }
    case 'send-back': {
      const no = Math.max(1, numberOf(posted, 'no'))
      const result = await api.sendBack({ slug, no, reason: reason('reason') })
      return result.ok ? done : again({ reason: text[result.problem] })
    }
    case 'offer': {
      const result = await api.offerReserve({ slug, key: keyOf(posted), reason: reason('offerReason') })
      return result.ok ? done : again({ offerReason: text[result.problem] })
    }
    case 'answer': {
      const id = idOf(posted, 'change')
      const answer = valueOf(posted, 'answer') === 'refused' ? 'refused' : 'approved'
      const result = await api.answerChange({ slug, id, answer, reason: reason(`why.${id}`) })
      return result.ok ? done : again({ [`why.${id}`]: text[result.problem] })
    }
    default:
      return again({})
  }
}
