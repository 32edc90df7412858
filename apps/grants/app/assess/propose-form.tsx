import { Actions, Button } from '@academy/ui/form/button'
import { RadioField } from '@academy/ui/form/radio-field'
import { SelectField } from '@academy/ui/form/select-field'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ProposingPage } from '../api-types.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { proposeText } from '../text/assess/propose-text.ts'

interface ProposeFormProps {
  page: ProposingPage
  refused?: { typed: PostedForm; errors: Record<string, string> } | undefined
}

/** What is asked of a proposal. */
export function ProposeForm({ page, refused }: ProposeFormProps) {
  const text = useText(proposeText)
  const to = useLocalPath()
  const typed = (name: string, usual: string) => (refused ? valueOf(refused.typed, name) : usual)
  const error = (name: string) => refused?.errors[name]
  return (
    <form method="post" action={to(paths.proposeAssignments(page.round.slug))} className="gr-form" noValidate>
      <TextField
        name="reviews"
        label={text.reviewsPerBid}
        hint={text.reviewsHint}
        width={2}
        inputMode="numeric"
        value={typed('reviews', String(page.reviewsPerBid))}
        error={error('reviews')}
      />
      <TextField
        name="load"
        label={text.loadMost}
        width={4}
        inputMode="numeric"
        value={typed('load', String(page.usualLoad))}
        error={error('load')}
      />
      <RadioField
        name="welsh"
        label={text.welshReaders}
        value={typed('welsh', 'all')}
        choices={[
          { value: 'all', label: text.welshAll },
          { value: 'one', label: text.welshOne },
        ]}
      />
      <TextField name="due" type="date" width={10} label={text.dueOn} value={typed('due', '')} />
      <SelectField
        name="without"
        label={text.without}
        hint={text.withoutHint}
        value={typed('without', '')}
        options={[
          { value: '', text: text.nobody },
          ...page.assessors.map(({ personId, name }) => ({ value: personId, text: name ?? '–' })),
        ]}
      />
      <TextArea
        name="reason"
        label={text.reason}
        hint={text.reasonHint}
        rows={2}
        value={typed('reason', '')}
        error={error('reason')}
      />
      <Actions>
        <Button>{text.propose}</Button>
      </Actions>
    </form>
  )
}
