import { placeByCode } from '@academy/domain/area/places'
import type { Problem } from '@academy/domain/form/problem'
import { textIn } from '@academy/domain/text/define-text'
import { formatDate } from '@academy/ui/text/format-date'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import type { Language } from '@academy/domain/text/language'
import { problemText } from '../text/apply/problem-text.ts'

/** A problem as a sentence without its full stop. `question` is its label; `kind` is the field's, where it matters. */
export function describeProblem(
  language: Language,
  { code, params }: Pick<Problem, 'code' | 'params'>,
  label: string,
  kind?: string,
): string {
  const text = textIn(problemText, language)
  const question = 'row' in params ? text.ofRow(label, Number(params['row'])) : label
  const number = (name: string) => Number(params[name] ?? 0)
  const pounds = (name: string) => formatPounds(language, BigInt(params[name] ?? 0))
  switch (code) {
    case 'required':
      if (kind === 'confirm') return text.requiredConfirm(question)
      return 'year' in params ? about(question, text.requiredCell(number('year'))) : text.required(question)
    case 'too-many-words':
      return about(question, text[code](number('words'), number('wordsMax')))
    case 'number-too-large':
      return about(question, text[code](formatNumber(language, number('max'))))
    case 'number-too-small':
      return about(question, text[code](formatNumber(language, number('min'))))
    case 'not-a-number':
      return about(question, text[code](number('decimals')))
    case 'date-unlikely':
      return about(question, text[code](number('year')))
    case 'date-too-early':
      return about(question, text[code](formatDate(language, String(params['least']))))
    case 'date-too-late':
      return about(question, text[code](formatDate(language, String(params['most']))))
    case 'not-a-place': {
      const like = String(params['like'])
        .split(' ')
        .flatMap((code) => placeByCode(code)?.name[language] ?? [])
      return about(question, like.length > 0 ? text.placeLike(like.join(text.or)) : text[code])
    }
    case 'too-few-rows':
      return about(question, text[code](number('rowsLeast'), number('rows')))
    case 'too-many-rows':
      return about(question, text[code](number('rowsMax'), number('rows')))
    case 'too-many-files':
      return about(question, text[code](number('filesMax'), number('files')))
    case 'least-over-ask':
      return about(question, text[code](pounds('limitPence')))
    case 'ask-over-income':
      return text[code](number('percent'), pounds('limitPence'))
    case 'at-least-one':
    case 'nothing-asked':
      return text[code]
    case 'year-one-under-least':
      return text[code](pounds('leastPence'))
    case 'match-below-share':
      return text[code](number('year'), number('percent'), pounds('leastPence'))
    case 'grant-over-costs':
      return text[code](number('year'), pounds('overPence'))
    case 'year-one-over-limit':
      return text[code](pounds('limitPence'))
    case 'year-over-share':
      return text[code](number('year'), number('percent'), pounds('limitPence'))
    case 'costs-not-covered':
      return text[code](number('year'), pounds('shortPence'))
    case 'costs-over-covered':
      return text[code](number('year'), pounds('overPence'))
    default:
      return about('year' in params ? text.ofYear(question, number('year')) : question, text[code])
  }
}

/** `Postcode: write …`, and after a question mark `Which town? Write …`. */
function about(question: string, what: string): string {
  return /[?.]$/.test(question)
    ? `${question} ${what.charAt(0).toUpperCase()}${what.slice(1)}`
    : `${question}: ${what}`
}
