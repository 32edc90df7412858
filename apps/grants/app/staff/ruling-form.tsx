import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { StaffPleaPage } from '../api-types.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { pleaText } from '../text/apply/plea-text.ts'
import { refusalText } from '../text/refusal-text.ts'

/** What the form is shown again with. */
export interface RefusedRuling {
  typed: PostedForm
  errors: Record<string, string>
}

/** The ruling on the plea that waits. Whoever may not rule sees why. */
export function RulingForm({ page, refused }: { page: StaffPleaPage; refused?: RefusedRuling | undefined }) {
  const text = useText(pleaText)
  const refusals = useText(refusalText)
  const to = useLocalPath()
  const { canRule } = page
  const waiting = page.pleas.find(({ ruling }) => ruling === null)
  if (!waiting || !canRule) return null
  const why = canRule.ok ? undefined : `${refusals[canRule.why]}. ${refusals[`${canRule.why}-body`]}`
  const typed = (name: string) => refused && valueOf(refused.typed, name)
  return (
    <Section title={text.rule}>
      <p className="ac-prose">{text.ruleBody}</p>
      <form
        method="post"
        action={to(paths.latePlea(page.round.slug, page.reference))}
        className="gr-form"
        noValidate
      >
        <input type="hidden" name="plea" value={waiting.id} />
        {canRule.ok ? (
          <>
            <RadioField
              name="choice"
              label={text.choice}
              value={typed('choice')}
              error={refused?.errors['choice']}
              choices={[
                { value: 'yes', label: text.yes },
                { value: 'no', label: text.no },
              ]}
            />
            <TextField
              name="until"
              type="datetime-local"
              label={text.until}
              hint={text.untilHint}
              value={typed('until')}
              error={refused?.errors['until']}
            />
            <TextArea
              name="reason"
              label={text.rulingReason}
              rows={4}
              value={typed('reason')}
              error={refused?.errors['reason']}
            />
          </>
        ) : (
          <p className="ac-prose" id="why-not">
            <strong>{why}</strong>
          </p>
        )}
        <Actions>
          <Button disabledBy={why && 'why-not'}>{text.giveRuling}</Button>
        </Actions>
      </form>
    </Section>
  )
}
