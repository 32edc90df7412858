import { Disclosure } from '@academy/ui/content/disclosure'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { AnnouncementPage } from '../api-types.ts'
import { valueOf, type PostedForm } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { refusalText } from '../text/refusal-text.ts'
import { announcementText } from '../text/tell/announcement-text.ts'

/** What the page is shown again with. */
export interface AnnounceAgain {
  typed: PostedForm
  errors: Partial<Record<'when' | 'reason.refused' | 'reason.stopped' | 'name' | 'office' | 'reason', string>>
}

interface Proposing {
  page: AnnouncementPage
  formKey: string
  again: AnnounceAgain | undefined
}

export function ProposeInstant({ page: { round, zone }, formKey, again }: Proposing) {
  const text = useText(announcementText)
  const to = useLocalPath()
  return (
    <Section title={text.propose}>
      <form method="post" action={to(paths.announcement(round.slug))} className="gr-form" noValidate>
        <input type="hidden" name="key" value={(again && valueOf(again.typed, 'key')) || formKey} />
        <TextField
          name="when"
          type="datetime-local"
          label={text.when}
          hint={text.whenHint(zone)}
          value={again && valueOf(again.typed, 'when')}
          error={again?.errors.when}
        />
        <Actions>
          <Button>{text.proposeButton}</Button>
        </Actions>
      </form>
    </Section>
  )
}

interface Answering {
  page: AnnouncementPage
  live: NonNullable<AnnouncementPage['live']>
  again: AnnounceAgain | undefined
}

/** Approving, refusing and stopping: what whoever asks can do of an announcement, and why not what he cannot. */
export function AnswerForms({ page, live, again }: Answering) {
  const text = useText(announcementText)
  const why = useText(refusalText)
  const to = useLocalPath()
  const { canAnswer, canStop, round } = page
  return (
    <Section title={live.status === 'proposed' ? text.answer : text.stop}>
      {canAnswer.ok && (
        <form method="post" action={to(paths.announcement(round.slug))} className="gr-form">
          <p>{text.answerBody}</p>
          <input type="hidden" name="no" value={live.no} />
          <input type="hidden" name="answer" value="approved" />
          <Actions>
            <Button>{text.approve}</Button>
          </Actions>
        </form>
      )}
      {!canAnswer.ok && live.status === 'proposed' && (
        <p>
          {text.cannot} {why[canAnswer.why]}. {why[`${canAnswer.why}-body`]}
        </p>
      )}
      {canAnswer.ok && <WithReason answer="refused" slug={round.slug} no={live.no} again={again} />}
      {canStop.ok ? (
        <WithReason answer="stopped" slug={round.slug} no={live.no} again={again} />
      ) : (
        <p>
          {why[canStop.why]}. {why[`${canStop.why}-body`]}
        </p>
      )}
    </Section>
  )
}

interface WithReasonProps {
  answer: 'refused' | 'stopped'
  slug: string
  no: number
  again: AnnounceAgain | undefined
}

function WithReason({ answer, slug, no, again }: WithReasonProps) {
  const text = useText(announcementText)
  const to = useLocalPath()
  const name = `reason.${answer}` as const
  const label = answer === 'refused' ? text.refuse : text.stop
  const error = again?.errors[name]
  return (
    <Disclosure summary={label} open={error !== undefined}>
      <form method="post" action={to(paths.announcement(slug))} className="gr-form" noValidate>
        {answer === 'stopped' && <p>{text.stopBody}</p>}
        <input type="hidden" name="no" value={no} />
        <input type="hidden" name="answer" value={answer} />
        <TextArea
          name={name}
          label={text.reason}
          rows={3}
          value={again && valueOf(again.typed, name)}
          error={error}
        />
        <Actions>
          <Button kind={answer === 'stopped' ? 'warning' : 'secondary'}>{label}</Button>
        </Actions>
      </form>
    </Disclosure>
  )
}
