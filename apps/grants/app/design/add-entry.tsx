import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { SelectField } from '@academy/ui/form/select-field'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { designText } from '../text/design/design-text.ts'
import type { RefusedDesign } from './save-inputs.ts'
import { textAt } from './value-at.ts'

interface AddEntryProps {
  action: string
  edition: number
  label: string
  /** Of a question: which kinds there are. */
  kinds?: readonly { value: string; text: string }[]
  refused?: RefusedDesign | undefined
}

/** A small form that adds an entry to a list, by its words; the rest is asked on its own page. */
export function AddEntry({ action, edition, label, kinds, refused }: AddEntryProps) {
  const text = useText(designText)
  const to = useLocalPath()
  const line = (language: 'en' | 'cy') => ({
    name: `words.${language}`,
    label: `${text.newWords}: ${language === 'en' ? text.english : text.welsh}`,
    value: textAt(refused?.typed, ['words', language]),
    error: refused?.errors[`words.${language}`],
  })
  return (
    <Section title={label}>
      <form method="post" action={to(action)} className="gr-form" noValidate>
        <input type="hidden" name="edition" value={edition} />
        <input type="hidden" name="move" value="add" />
        {kinds && <SelectField name="kind" label={text.kind} options={kinds} />}
        <TextField {...line('en')} />
        <TextField {...line('cy')} />
        <Actions>
          <Button kind="secondary">{label}</Button>
        </Actions>
      </form>
    </Section>
  )
}
