import type { SettingsProblem } from '@academy/domain/allocate/scenario-settings'
import { textIn } from '@academy/domain/text/define-text'
import { formatInstant } from '@academy/domain/text/format-instant'
import type { Language } from '@academy/domain/text/language'
import type { Api } from '@academy/trpc/create-caller'
import type { RouterContextProvider } from 'react-router'
import { Again, answerForm, GoTo } from '../components/answer-form.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { boardText } from '../text/allocate/board-text.ts'
import { settingsText, type SettingsFieldProblem } from '../text/allocate/settings-text.ts'
import type { Figures } from './figures.ts'
import { readSettings, type Settings } from './read-settings.ts'
import { trialInWords } from './tried.ts'

/** What a board shows again: what was typed, and why it was not kept. */
export interface BoardAgain {
  typed: PostedForm
  errors: Record<string, string>
  /** Of a trial: what it changes, and its figures. */
  tried?: string
  figures?: Figures | null
  changed?: { by: string; at: string }
}

interface SaveBoard {
  context: Readonly<RouterContextProvider>
  request: Request
  slug: string
  letter: string
  language: Language
  api: Api['allocate']
}

/** Keeps what was typed on a board, tries it, or approves what another decided by hand. */
export function saveBoard({ context, request, slug, letter, language, api }: SaveBoard) {
  const here = paths.scenario(slug, letter)
  return answerForm<BoardAgain>({ context, request }, async (posted) => {
    const intent = valueOf(posted, 'intent')
    if (intent === 'approve') {
      await api.approve({ slug, letter, id: valueOf(posted, 'forced') })
      return new GoTo(here)
    }
    const { version, settings, problems } = readSettings(posted)
    const again = (rest: Partial<BoardAgain>, status?: number) =>
      new Again<BoardAgain>({ typed: posted, errors: {}, ...rest }, status)
    if (Object.keys(problems).length > 0) return again({ errors: wordsOf(problems, language) })
    if (intent === 'try') {
      const tried = await api.try({ slug, letter, settings })
      if (!tried.ok) return again({ errors: wordsOf(fieldsOf(tried.problems, settings), language) })
      const { sentence, figures } = trialInWords(language, tried)
      return again({ tried: sentence, figures }, 200)
    }
    const kept = await api.change({ slug, letter, base: version, settings })
    if (kept.ok) return new GoTo(here)
    if ('problems' in kept) return again({ errors: wordsOf(fieldsOf(kept.problems, settings), language) })
    const { by, at, version: newest } = kept.changed
    return again(
      {
        typed: { ...posted, version: String(newest) },
        changed: { by: by.name ?? textIn(boardText, language).somebody, at: formatInstant(language, at) },
      },
      409,
    )
  })
}

export function wordsOf(
  problems: Readonly<Record<string, SettingsFieldProblem>>,
  language: Language,
): Record<string, string> {
  const text = textIn(settingsText, language)
  return Object.fromEntries(Object.entries(problems).map(([field, problem]) => [field, text[problem]]))
}

/** The field that each problem of settings stands at. */
export function fieldsOf(
  problems: readonly SettingsProblem[],
  { forced, exclusive }: Settings,
): Record<string, SettingsFieldProblem> {
  return Object.fromEntries(
    problems.map((problem): [string, SettingsFieldProblem] => {
      switch (problem.part) {
        case 'years':
          return ['year.0.budget', problem.problem]
        case 'rules':
          return ['rules.more', problem.problem]
        case 'forced':
          return [problem.bidId === forced.at(-1)?.bidId ? 'force.bid' : 'force.reason', problem.problem]
        case 'exclusive': {
          const at =
            'index' in problem
              ? problem.index
              : exclusive.findIndex(({ bidIds }) => bidIds.includes(problem.bidId))
          return [at === exclusive.length - 1 ? 'set.new.bids' : `set.${at}.bids`, problem.problem]
        }
      }
    }),
  )
}
