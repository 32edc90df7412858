import { moderationOutcomes } from '@academy/domain/calibrate/moderation'
import { Actions, Button } from '@academy/ui/form/button'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ModerationPage } from '../api-types.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { moderationText } from '../text/weigh/moderation-text.ts'
import { moderationQueryString, type ModerationQuery } from './read-moderation.ts'

type Bid = ModerationPage['bids'][number]

/** What the form of one bid is shown again with. */
export interface RefusedOutcome {
  reference: string
  typed: PostedForm
  errors: Record<string, string>
}

interface OutcomeFormProps {
  page: ModerationPage
  query: ModerationQuery
  bid: Bid
  refused?: RefusedOutcome | undefined
}

/** Records what people made of the scores of a bid. */
export function OutcomeForm({ page, query, bid, refused }: OutcomeFormProps) {
  const text = useText(moderationText)
  const to = useLocalPath()
  const { reference, last } = bid
  // Several of these forms stand on one page: each field is called after its bid.
  const field = (name: string) => ({
    name: `${name}.${reference}`,
    value: refused && valueOf(refused.typed, `${name}.${reference}`),
    error: refused?.errors[name],
  })
  const hints = { kept: text.keptHint, agreed: text.agreedHint, 'review-asked': text.askedHint }
  return (
    <form
      method="post"
      action={to(paths.moderation(page.round.slug)) + moderationQueryString(query)}
      className="gr-form"
      noValidate
    >
      <input type="hidden" name="reference" value={reference} />
      <input type="hidden" name="run" value={page.calibrationId ?? ''} />
      <input type="hidden" name="seen" value={last?.id ?? ''} />
      <RadioField
        {...field('outcome')}
        label={text.outcome}
        choices={moderationOutcomes.map((value) => ({ value, label: text[value], hint: hints[value] }))}
      />
      <TextField
        {...field('agreed')}
        label={text.agreedScore}
        hint={text.agreedScoreHint}
        inputMode="decimal"
        width={5}
      />
      <TextArea {...field('reason')} label={text.reason} hint={text.reasonHint} rows={3} />
      <TextArea {...field('present')} label={text.present} hint={text.presentHint} rows={2} />
      <Actions>
        <Button>{text.record}</Button>
      </Actions>
    </form>
  )
}
