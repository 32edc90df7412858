import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import type { DesignPage } from '../api-types.ts'
import { useWords } from '../components/use-words.ts'
import { paths } from '../paths.ts'
import { designText } from '../text/design/design-text.ts'
import { AddEntry } from './add-entry.tsx'
import { EntryRows } from './entry-rows.tsx'
import { questionKinds } from './question-inputs.ts'
import type { RefusedDesign } from './save-inputs.ts'

interface QuestionListProps {
  page: DesignPage
  section: number
  refused?: RefusedDesign | undefined
}

/** The questions of a section, and a form for one more. */
export function QuestionList({ page, section, refused }: QuestionListProps) {
  const text = useText(designText)
  const inLanguage = useWords()
  const { slug } = page.round
  const action = paths.designItem(slug, 'form', section)
  const fields = page.definition.form.sections[section]?.fields ?? []
  const kindName = (kind: string) =>
    text[(questionKinds as readonly string[]).includes(kind) ? (`kind-${kind}` as 'kind-text') : 'kind-other']
  return (
    <>
      <Section title={text.questions}>
        <EntryRows
          action={action}
          edition={page.edition}
          rows={fields.map((field, index) => ({
            title: inLanguage(field.label) || field.name,
            href: paths.designQuestion(slug, section, index),
            note: kindName(field.kind),
          }))}
        />
      </Section>
      <AddEntry
        action={action}
        edition={page.edition}
        label={text.addQuestion}
        kinds={questionKinds.map((kind) => ({ value: kind, text: text[`kind-${kind}`] }))}
        refused={refused}
      />
    </>
  )
}
