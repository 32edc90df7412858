import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { LetterPage } from '../api-types.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { letterPageText } from '../text/tell/letter-text.ts'

/** What the page of a letter is shown again with. */
export interface LetterAgain {
  typed: PostedForm
  errors: Partial<Record<'en' | 'cy', string>>
  /** Somebody else wrote meanwhile: who and when, in a sentence. */
  changed?: string
  /** What was called ready is not the text that stands. */
  isReadOld?: true
}

/** The text of a letter in both languages, as a form. */
export function EditLetter({ page, again }: { page: LetterPage; again: LetterAgain | undefined }) {
  const text = useText(letterPageText)
  const to = useLocalPath()
  const { round, letter, texts } = page
  const [last] = texts
  const typed = again && !again.isReadOld ? again.typed : undefined
  return (
    <Section title={text.edit}>
      <form method="post" action={to(paths.letter(round.slug, letter.id))} noValidate>
        <p className="ac-source">
          {text.format} {text.quotes}
        </p>
        {/* Whoever was overtaken has seen by now what the other wrote. */}
        <input type="hidden" name="base" value={letter.no} />
        <TextArea
          name="en"
          label={text.english}
          rows={16}
          value={typed ? valueOf(typed, 'en') : (last?.en ?? '')}
          error={again?.errors.en}
        />
        <TextArea
          name="cy"
          label={text.welsh}
          rows={16}
          value={typed ? valueOf(typed, 'cy') : (last?.cy ?? '')}
          error={again?.errors.cy}
        />
        <Actions>
          <Button kind="secondary">{text.save}</Button>
        </Actions>
      </form>
    </Section>
  )
}
