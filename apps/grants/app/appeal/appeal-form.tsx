import { appealGrounds } from '@academy/domain/appeal/appeal'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { CheckboxField } from '@academy/ui/form/checkbox-field'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { OwnAppealPage } from '../api-types.ts'
import { valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { appealText } from '../text/appeal/appeal-text.ts'
import { refusalText } from '../text/refusal-text.ts'
import type { AppealAgain } from './read-appeal.ts'

interface AppealFormProps {
  page: OwnAppealPage
  formKey: string
  again: AppealAgain | undefined
}

/** Where a lead appeals; whoever may not sees why. */
export function AppealForm({ page, formKey, again }: AppealFormProps) {
  const text = useText(appealText)
  const refusals = useText(refusalText)
  const to = useLocalPath()
  const { canAppeal } = page
  const why = canAppeal.ok ? undefined : `${refusals[canAppeal.why]}. ${refusals[`${canAppeal.why}-body`]}`
  return (
    <Section title={text.make}>
      <form method="post" action={to(paths.appeal(page.application.id))} className="gr-form" noValidate>
        {canAppeal.ok ? (
          <>
            <input type="hidden" name="form" value="make" />
            <input type="hidden" name="key" value={valueOf(again?.typed ?? {}, 'key') || formKey} />
            <CheckboxField
              name="grounds"
              label={text.grounds}
              hint={text.groundsHint}
              choices={appealGrounds.map((value) => ({ value, label: text[value] }))}
              values={again ? [again.typed['grounds'] ?? []].flat() : []}
              error={again?.errors['grounds']}
            />
            <TextArea
              name="words"
              label={text.words}
              hint={text.wordsHint}
              rows={8}
              value={again && valueOf(again.typed, 'words')}
              error={again?.errors['words']}
            />
            <p className="ac-source">{text.inLanguage}</p>
          </>
        ) : (
          <p className="ac-prose" id="why-not">
            <strong>{why}</strong>
          </p>
        )}
        <Actions>
          <Button disabledBy={why && 'why-not'}>{text.send}</Button>
        </Actions>
      </form>
    </Section>
  )
}
