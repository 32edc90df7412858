import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { DateField } from '@academy/ui/form/date-field'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { decisionsText } from '../text/decide/decisions-text.ts'
import type { DecideAgain } from './read-decisions.ts'

interface ProposeFormProps {
  slug: string
  formKey: string
  again: DecideAgain | undefined
}

/** Proposes what follows from the division, with the panel's minute. */
export function ProposeForm({ slug, formKey, again }: ProposeFormProps) {
  const text = useText(decisionsText)
  const to = useLocalPath()
  const typed = again?.form === 'propose' ? again.typed : {}
  const field = (name: string) => ({
    name,
    value: valueOf(typed, name),
    error: again?.form === 'propose' ? again.errors[name] : undefined,
  })
  return (
    <Section title={text.propose} id="propose">
      <p>{text.proposeBody}</p>
      <form method="post" action={to(paths.decisions(slug))} className="gr-form" noValidate>
        <input type="hidden" name="form" value="propose" />
        <input type="hidden" name="key" value={valueOf(typed, 'key') || formKey} />
        <DateField
          name="metOn"
          separator="-"
          label={text.metOn}
          hint={text.metOnHint}
          value={{
            day: valueOf(typed, 'metOn-day'),
            month: valueOf(typed, 'metOn-month'),
            year: valueOf(typed, 'metOn-year'),
          }}
          error={again?.errors['metOn']}
        />
        <TextArea {...field('present')} label={text.present} hint={text.presentHint} rows={3} />
        <TextArea {...field('leftRoom')} label={text.leftRoom} hint={text.leftRoomHint} rows={3} />
        <TextArea {...field('minute')} label={text.words} rows={8} />
        <Actions>
          <Button>{text.propose}</Button>
        </Actions>
      </form>
    </Section>
  )
}
