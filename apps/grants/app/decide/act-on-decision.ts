import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import type { Api } from '@academy/trpc/create-caller'
import { Again, GoTo } from '../components/answer-form.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { decisionsText } from '../text/decide/decisions-text.ts'
import { keyOf, numberOf, type DecideAgain } from './read-decisions.ts'

/** What a form of the page of one decision asks for: to write to it, to look at a late fact, or to say that its award ends. */
export async function actOnDecision(
  api: Api['decide'],
  { slug, reference }: { slug: string; reference: string },
  language: Language,
  posted: PostedForm,
): Promise<GoTo | Again<DecideAgain>> {
  const text = textIn(decisionsText, language)
  const form = valueOf(posted, 'form')
  const again = (errors: Record<string, string>, status = 422, typed = posted) =>
    new Again<DecideAgain>({ form, typed, errors }, status)
  const done = new GoTo(paths.decision(slug, reference))
  const typed = (name: string, max: number) => valueOf(posted, name).slice(0, max)
  switch (form) {
    case 'words': {
      const result = await api.write({
        slug,
        reference,
        base: numberOf(posted, 'base'),
        conditionsEn: typed('conditionsEn', 4000),
        conditionsCy: typed('conditionsCy', 4000),
        reason: typed('reason', 4000),
      })
      if (result.ok) return done
      if ('changed' in result) return again({}, 409, { ...posted, base: String(result.changed.base) })
      const fieldOf = (problem: (typeof result.problems)[number]) =>
        problem.problem === 'conditions-missing' && problem.language === 'cy'
          ? 'conditionsCy'
          : 'conditionsEn'
      return again(Object.fromEntries(result.problems.map((each) => [fieldOf(each), text[each.problem]])))
    }
    case 'review': {
      const fact = typed('fact', 200)
      const result = await api.review({ slug, reference, fact, words: typed(`words.${fact}`, 2000) })
      return result.ok ? done : again({ [`words.${fact}`]: text[result.problem] })
    }
    case 'end': {
      const kind = (['declined', 'expired', 'withdrawn'] as const).find(
        (one) => one === valueOf(posted, 'kind'),
      )
      if (!kind) return again({ kind: text['kind-missing'] })
      const result = await api.endAward({ slug, reference, key: keyOf(posted), kind, reason: typed('endReason', 2000) }) // prettier-ignore
      return result.ok ? done : again({ endReason: text[result.problem] })
    }
    default:
      return again({})
  }
}
