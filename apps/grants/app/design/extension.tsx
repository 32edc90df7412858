import { Section } from '@academy/ui/content/section'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { DesignPage } from '../api-types.ts'
import { valueOf } from '../components/read-form.ts'
import { deadlineIn } from '../text/round/deadline-text.ts'
import { roundMovesText } from '../text/design/round-moves-text.ts'
import { Move } from './standing.tsx'
import type { RefusedMove } from './move-round.ts'

/** A later deadline of a round that is on show: proposed by one, approved by another. */
export function Extension({ page, refused }: { page: DesignPage; refused?: RefusedMove | undefined }) {
  const text = useText(roundMovesText)
  if (page.state.status !== 'published') return null
  return (
    <Section title={text.deadline}>
      <p className="ac-prose">{text.deadlineBody}</p>
      {page.extension ? (
        <OpenExtension page={page} extension={page.extension} />
      ) : (
        page.roles.includes('fund-manager') && <Propose page={page} refused={refused} />
      )}
    </Section>
  )
}

function OpenExtension({
  page,
  extension,
}: {
  page: DesignPage
  extension: NonNullable<DesignPage['extension']>
}) {
  const text = useText(roundMovesText)
  const language = useLanguage()
  const { slug } = page.round
  const event = <input type="hidden" name="event" value={extension.eventId} />
  return (
    <>
      <p>
        <strong>{text.extensionWaits(extension.proposedBy, deadlineIn(language, extension.closesAt))}</strong>{' '}
        {extension.reason}
      </p>
      {extension.isReaders && <p>{text.extensionOwn}</p>}
      {page.roles.includes('senior-officer') && !extension.isReaders && (
        <>
          <Move slug={slug} move="approve-extension" label={text.approveExtension}>
            {event}
          </Move>
          <Move slug={slug} move="refuse-extension" label={text.refuseExtension} kind="secondary">
            {event}
          </Move>
        </>
      )}
    </>
  )
}

function Propose({ page, refused }: { page: DesignPage; refused: RefusedMove | undefined }) {
  const text = useText(roundMovesText)
  const closes = refused ? valueOf(refused.typed, 'closes') : ''
  return (
    <Move slug={page.round.slug} move="propose-extension" label={text.proposeExtension} kind="secondary">
      <TextField
        name="closes"
        type="datetime-local"
        label={text.newDeadline}
        value={closes || page.round.closesAtLocal}
        error={refused?.errors['closes']}
      />
      <TextArea
        name="why"
        label={text.extensionReason}
        hint={text.amendHint}
        rows={3}
        value={refused && valueOf(refused.typed, 'why')}
        error={refused?.errors['why']}
      />
    </Move>
  )
}
