import type { DesignPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'

/** The questions of the form that a condition may look at: those that come before. */
export function useConditionQuestions(
  { definition }: DesignPage,
  before?: readonly [section: number, question: number],
): { name: string; label: string }[] {
  const inLanguage = useWords()
  const [sectionMax, questionMax] = before ?? [Infinity, Infinity]
  return definition.form.sections.flatMap((section, at) =>
    section.fields
      .filter((_, index) => at < sectionMax || (at === sectionMax && index < questionMax))
      .map(({ name, label }) => ({ name, label: inLanguage(label) || name })),
  )
}
