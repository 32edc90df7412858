import { screenedOutcomes } from '@academy/domain/grants/screened-as'
import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { DataTable } from '@academy/ui/data/data-table'
import { Actions, Button } from '@academy/ui/form/button'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ScreeningPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { refusalText } from '../text/refusal-text.ts'
import { screenText } from '../text/screen/screen-text.ts'
import { errorOf, typedOr, type RefusedScreening } from './refused.ts'

interface OutcomeProps {
  page: ScreeningPage
  refused: RefusedScreening | undefined
}
type Proposal = ScreeningPage['outcomes'][number]

/** What two people found a bid to be, what one proposes, and the way to both. */
export function Outcome({ page, refused }: OutcomeProps) {
  const text = useText(screenText)
  const { screenedAs, outcomes, canScreen } = page
  const [last] = outcomes
  const open = last?.ruling === null ? last : undefined
  const ended = outcomes.filter(({ ruling }) => ruling !== null)
  return (
    <Section title={text.outcome} id="outcome">
      <p>
        <strong>{screenedAs === null ? text.standsOpen : text.standsAs(text[screenedAs])}</strong>
      </p>
      {open && <Waiting page={page} open={open} refused={refused} />}
      {!open && canScreen && <ProposeForm page={page} refused={refused} />}
      {ended.length > 0 && <Ended outcomes={ended} />}
    </Section>
  )
}

function Waiting({ page, open, refused }: OutcomeProps & { open: Proposal }) {
  const text = useText(screenText)
  const refusals = useText(refusalText)
  const language = useLanguage()
  const to = useLocalPath()
  const { canConfirm } = page
  const why = canConfirm.ok ? undefined : `${refusals[canConfirm.why]}. ${refusals[`${canConfirm.why}-body`]}`
  const at = formatInstant(language, new Date(open.proposedAt))
  return (
    <>
      <Notice tone="warning" title={text.waits(text[open.outcome], open.proposedBy ?? '–', at)}>
        {open.duplicateOf && <p>{text.repeats(open.duplicateOf)}</p>}
        <p>{open.outcome === 'eligible' ? text.confirmEligible : text.confirmBody}</p>
        {open.reason && <p className="gr-typed">{open.reason}</p>}
      </Notice>
      {page.canScreen && (
        <form
          method="post"
          action={to(paths.screenBid(page.round.slug, page.reference))}
          className="gr-form"
          noValidate
        >
          <input type="hidden" name="act" value="rule" />
          <input type="hidden" name="outcome" value={open.id} />
          {why && (
            <p className="ac-prose" id="why-not-confirm">
              {why}
            </p>
          )}
          <Actions>
            <Button name="ruling" value="confirmed" disabledBy={why && 'why-not-confirm'}>
              {text.confirm}
            </Button>
          </Actions>
          <TextArea
            name="reason.rule"
            label={text.whyNot}
            rows={2}
            value={typedOr(refused, 'rule', 'reason.rule')}
            error={errorOf(refused, 'rule', 'reason.rule')}
          />
          <Actions>
            <Button kind="secondary" name="ruling" value="refused">
              {open.isMine ? text.takeBack : text.refuse}
            </Button>
          </Actions>
        </form>
      )}
    </>
  )
}

function ProposeForm({ page, refused }: OutcomeProps) {
  const text = useText(screenText)
  const to = useLocalPath()
  const typed = (name: string) => typedOr(refused, 'propose', `${name}.propose`)
  const error = (name: string) => errorOf(refused, 'propose', `${name}.propose`)
  return (
    <form
      method="post"
      action={to(paths.screenBid(page.round.slug, page.reference))}
      className="gr-form"
      noValidate
    >
      <input type="hidden" name="act" value="propose" />
      <RadioField
        name="outcome.propose"
        label={text.choice}
        value={typed('outcome')}
        error={error('outcome')}
        choices={screenedOutcomes
          .filter((value) => value !== page.screenedAs)
          .map((value) => ({ value, label: text[value] }))}
      />
      <TextField
        name="duplicate.propose"
        label={text.duplicateOf}
        hint={text.duplicateHint}
        width={20}
        value={typed('duplicate')}
        error={error('duplicate')}
      />
      <TextArea
        name="reason.propose"
        label={text.reason}
        hint={text.reasonHint}
        rows={4}
        value={typed('reason')}
        error={error('reason')}
      />
      <Actions>
        <Button>{text.propose}</Button>
      </Actions>
    </form>
  )
}

function Ended({ outcomes }: { outcomes: readonly Proposal[] }) {
  const text = useText(screenText)
  const language = useLanguage()
  return (
    <>
      <h3>{text.history}</h3>
      <DataTable
        caption={text.history}
        captionHidden
        rows={outcomes}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'what',
            header: text.what,
            rowHeader: true,
            cell: ({ outcome, duplicateOf, reason }) => (
              <>
                {text[outcome]}{' '}
                {duplicateOf && <span className="ac-source">{text.repeats(duplicateOf)}</span>}
                {reason && <span className="gr-typed"> {reason}</span>}
              </>
            ),
          },
          {
            key: 'proposed',
            header: text.proposedBy,
            cell: ({ proposedBy, proposedAt }) =>
              text.by(proposedBy ?? '–', formatInstant(language, new Date(proposedAt))),
          },
          {
            key: 'ruled',
            header: text.ruledBy,
            cell: ({ ruling }) =>
              ruling && (
                <>
                  {text[ruling.ruling]}:{' '}
                  {text.by(ruling.by ?? '–', formatInstant(language, new Date(ruling.at)))}
                  {ruling.reason && <span className="gr-typed"> {ruling.reason}</span>}
                </>
              ),
          },
        ]}
      />
    </>
  )
}
