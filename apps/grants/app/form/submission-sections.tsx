import type { AnswerValue } from '@academy/domain/form/answers'
import type { Field } from '@academy/domain/form/field'
import type { Words } from '@academy/domain/text/words'
import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { useWords } from '../components/use-words.ts'
import { AnswerText } from './answer-text.tsx'

export interface ReadSection {
  slug: string
  title: Words
  answers: readonly { field: Field; value: AnswerValue | null }[]
}

/** Every answer of what was submitted, in the words of its form. */
export function SubmissionSections({ sections }: { sections: readonly ReadSection[] }) {
  const inLanguage = useWords()
  return sections.map((section) => (
    <Section key={section.slug} title={inLanguage(section.title)}>
      <SummaryList
        rows={section.answers.map(({ field, value }) => ({
          key: inLanguage(field.label),
          value: <AnswerText field={field} value={value} />,
        }))}
      />
    </Section>
  ))
}
