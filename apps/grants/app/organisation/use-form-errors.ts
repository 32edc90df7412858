import type { Problem } from '@academy/domain/form/problem'
import { useLanguage } from '@academy/ui/language-context'
import type { FieldError } from '@academy/ui/form/error-summary'
import { describeProblem } from '../form/describe-problem.ts'

/** What is wrong with a form, each with the name of its input and a sentence that begins with its label. */
export function useFormErrors(
  problems: readonly Problem[],
  labels: Readonly<Record<string, string>>,
): { errors: FieldError[]; errorOf: (field: string) => string | undefined } {
  const language = useLanguage()
  const errors = problems.map((one) => ({
    field: one.field,
    text: describeProblem(language, one, labels[one.field] ?? one.field),
  }))
  return { errors, errorOf: (field) => errors.find((one) => one.field === field)?.text }
}
