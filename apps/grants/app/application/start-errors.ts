import type { FieldError } from '@academy/ui/form/error-summary'
import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { describeProblem } from '../form/describe-problem.ts'
import { applicationText } from '../text/apply/application-text.ts'
import type { OrganisationForm, StartProblem } from './organisation-form.ts'

/** Why an application did not begin, each line with the field that it is about. */
export function startErrors(language: Language, problem: StartProblem | undefined): FieldError[] {
  const text = textIn(applicationText, language)
  if (!problem) return []
  if (problem.kind === 'choose') return [{ field: 'organisation', text: text.chooseMissing }]
  if (problem.kind === 'matches') return []
  return problem.problems.map((each) => ({
    field: each.input,
    text: describeProblem(
      language,
      each,
      text[each.field as Exclude<keyof OrganisationForm, 'unregistered'>],
    ),
  }))
}
