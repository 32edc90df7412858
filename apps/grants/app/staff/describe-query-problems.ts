import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { problemText } from '../text/apply/problem-text.ts'
import { applicationsText } from '../text/staff/applications-text.ts'
import type { QueryProblems } from './application-query.ts'

/** What is wrong with the sums of a list’s filter, a sentence for each input. */
export function describeQueryProblems(
  language: Language,
  problems: QueryProblems,
): Partial<Record<'from' | 'to', string>> {
  const text = textIn(applicationsText, language)
  const said = textIn(problemText, language)
  return {
    ...(problems.from && { from: `${text.askedFrom}: ${said[problems.from]}` }),
    ...(problems.to && { to: `${text.askedTo}: ${said[problems.to]}` }),
  }
}
