import { Section } from '@academy/ui/content/section'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import type { DesignPage } from '../api-types.ts'
import { valueOf } from '../components/read-form.ts'
import { roundMovesText } from '../text/design/round-moves-text.ts'
import type { RefusedMove } from './move-round.ts'
import { Move } from './standing.tsx'

/** A round that is on show is cancelled: proposed by one, confirmed by another. */
export function Cancellation({ page, refused }: { page: DesignPage; refused?: RefusedMove | undefined }) {
  const text = useText(roundMovesText)
  if (page.state.status !== 'published') return null
  return (
    <Section title={text.cancelling}>
      <p className="ac-prose">{text.cancellingBody}</p>
      {page.cancellation ? (
        <Open page={page} cancellation={page.cancellation} />
      ) : (
        page.roles.includes('fund-manager') && (
          <Move
            slug={page.round.slug}
            move="propose-cancellation"
            label={text.proposeCancellation}
            kind="secondary"
          >
            <TextArea
              name="cancelling"
              label={text.cancellingReason}
              hint={text.cancellingHint}
              rows={3}
              value={refused && valueOf(refused.typed, 'cancelling')}
              error={refused?.errors['cancelling']}
            />
          </Move>
        )
      )}
    </Section>
  )
}

function Open({
  page,
  cancellation,
}: {
  page: DesignPage
  cancellation: NonNullable<DesignPage['cancellation']>
}) {
  const text = useText(roundMovesText)
  const { slug } = page.round
  const event = <input type="hidden" name="event" value={cancellation.eventId} />
  return (
    <>
      <p>
        <strong>{text.cancellationWaits(cancellation.proposedBy)}</strong> {cancellation.reason}
      </p>
      {cancellation.isReaders && <p>{text.extensionOwn}</p>}
      {page.roles.includes('senior-officer') && !cancellation.isReaders && (
        <>
          <Move slug={slug} move="confirm-cancellation" label={text.confirmCancellation} kind="secondary">
            {event}
          </Move>
          <Move slug={slug} move="refuse-cancellation" label={text.refuseCancellation} kind="secondary">
            {event}
          </Move>
        </>
      )}
    </>
  )
}
