import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import type { Api } from '@academy/trpc/create-caller'
import { Again, GoTo } from '../components/answer-form.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { appealText } from '../text/appeal/appeal-text.ts'
import { idOf, type AppealAgain } from './read-appeal.ts'

/** What a form of the page of an appeal asks for: to see to it, admit it, propose an answer, confirm one, or make one void. */
export async function actOnAppeal(
  api: Api['appeal'],
  { slug, reference }: { slug: string; reference: string },
  language: Language,
  posted: PostedForm,
): Promise<GoTo | Again<AppealAgain>> {
  const text = textIn(appealText, language)
  const form = valueOf(posted, 'form')
  const again = (errors: Record<string, string>) => new Again<AppealAgain>({ form, typed: posted, errors })
  const done = new GoTo(paths.staffAppeal(slug, reference))
  const about = { slug, reference }
  const propose = async (outcome: 'admitted' | 'not-admitted' | 'upheld' | 'not-upheld') => {
    const remedy = (['words', 'offer'] as const).find((one) => one === valueOf(posted, 'remedy')) ?? null
    const result = await api.propose({
      ...about,
      outcome,
      remedy: outcome === 'upheld' ? remedy : null,
      answerEn: valueOf(posted, 'answerEn').slice(0, 8000),
      answerCy: valueOf(posted, 'answerCy').slice(0, 8000),
      key: idOf(posted, 'key'),
    })
    if (result.ok) return done
    const fields = { 'remedy-missing': 'remedy', 'remedy-not-possible': 'remedy', 'answerEn-missing': 'answerEn', 'answerCy-missing': 'answerCy' } as const // prettier-ignore
    return again(Object.fromEntries(result.problems.map((problem) => [fields[problem], text[problem]])))
  }
  switch (form) {
    case 'take':
      await api.take(about)
      return done
    case 'admit':
      return propose('admitted')
    case 'not-admit':
      return propose('not-admitted')
    case 'answer': {
      const outcome = (['upheld', 'not-upheld'] as const).find((one) => one === valueOf(posted, 'outcome'))
      return outcome ? propose(outcome) : again({ outcome: text['outcome-missing'] })
    }
    case 'rule': {
      const ruling = valueOf(posted, 'ruling') === 'refused' ? 'refused' : 'confirmed'
      const reason = valueOf(posted, 'why').slice(0, 2000)
      const result = await api.rule({ ...about, proposalId: idOf(posted, 'proposal'), ruling, reason })
      return result.ok ? done : again({ why: text[result.problem] })
    }
    case 'void': {
      const result = await api.void({ ...about, reason: valueOf(posted, 'voidWhy').slice(0, 2000) })
      return result.ok ? done : again({ voidWhy: text[result.problem] })
    }
    default:
      return again({})
  }
}
