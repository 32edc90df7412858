import { formatInstant } from '@academy/domain/text/format-instant'
import { Disclosure } from '@academy/ui/content/disclosure'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { DecisionsPage } from '../api-types.ts'
import { valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { decisionsText } from '../text/decide/decisions-text.ts'
import type { DecideAgain } from './read-decisions.ts'
import { limitsInWords } from './reason-of-decision.ts'

type Change = Omit<DecisionsPage['changes'][number], 'reference'>

interface AwardChangesProps {
  head: Pick<DecisionsPage, 'round' | 'division' | 'criteria'>
  changes: readonly (Change & { reference: string })[]
  again: DecideAgain | undefined
}

/** What happened to awards after sealing, each with who said so and who approved it. */
export function AwardChanges({ head, changes, again }: AwardChangesProps) {
  const text = useText(decisionsText)
  const language = useLanguage()
  const to = useLocalPath()
  if (changes.length === 0) return null
  return (
    <ol>
      {changes.map((change) => (
        <li key={change.id}>
          <p>
            <strong>{text[`kind-${change.appealId === null ? change.kind : 'appealed'}`]}</strong>:{' '}
            <a href={to(paths.decision(head.round.slug, change.reference))}>{change.reference}</a>
            {change.pence > 0n && <>, {formatPounds(language, change.pence)}</>}. {change.reason}
          </p>
          {change.passedOver.map(({ reference, isGone, inTheWay }) => (
            <p key={reference}>
              {text.passedOver(reference, isGone ? text.goneBid : limitsInWords(language, head, inTheWay))}
            </p>
          ))}
          <p className="ac-source">
            {text.changeBy(change.by.name ?? '–', formatInstant(language, change.at))}{' '}
            {change.answer
              ? `${text[`answer-${change.answer.answer}`](change.answer.by.name ?? '–', formatInstant(language, change.answer.at))} ${change.answer.reason ?? ''}`
              : text.waits}
          </p>
          {change.mayAnswer && (
            <div className="gr-decide-forms">
              <AnswerForm slug={head.round.slug} id={change.id} again={again} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

function AnswerForm({ slug, id, again }: { slug: string; id: string; again: DecideAgain | undefined }) {
  const text = useText(decisionsText)
  const to = useLocalPath()
  const own = again?.form === 'answer' && valueOf(again.typed, 'change') === id ? again : undefined
  return (
    <>
      <form method="post" action={to(paths.decisions(slug))} className="gr-form" noValidate>
        <input type="hidden" name="form" value="answer" />
        <input type="hidden" name="change" value={id} />
        <Actions>
          <Button name="answer" value="approved">
            {text.agree}
          </Button>
        </Actions>
      </form>
      <Disclosure summary={text.disagree} open={own !== undefined}>
        <form method="post" action={to(paths.decisions(slug))} className="gr-form" noValidate>
          <input type="hidden" name="form" value="answer" />
          <input type="hidden" name="change" value={id} />
          <TextArea
            name={`why.${id}`}
            label={text.disagreeWhy}
            rows={2}
            value={own && valueOf(own.typed, `why.${id}`)}
            error={own?.errors[`why.${id}`]}
          />
          <Actions>
            <Button kind="secondary" name="answer" value="refused">
              {text.disagree}
            </Button>
          </Actions>
        </form>
      </Disclosure>
    </>
  )
}

/** Whether anybody could be offered what is free. */
function isAnybodyLeft({ reserves, appeals }: DecisionsPage): boolean {
  return reserves.some(({ since }) => since === null) || appeals.some(({ offered }) => !offered)
}

/** Offers what is free to the next in order. */
export function OfferForm({
  page,
  formKey,
  again,
}: {
  page: DecisionsPage
  formKey: string
  again: DecideAgain | undefined
}) {
  const text = useText(decisionsText)
  const to = useLocalPath()
  const own = again?.form === 'offer' ? again : undefined
  const isWaiting = page.changes.some(({ kind, answer }) => kind === 'offered' && answer === null)
  if (!page.mayChange || !isAnybodyLeft(page) || isWaiting) return null
  return (
    <form
      method="post"
      action={to(paths.decisions(page.round.slug))}
      className="gr-form gr-decide-forms"
      noValidate
    >
      <p>{text.offerBody}</p>
      <input type="hidden" name="form" value="offer" />
      <input type="hidden" name="key" value={formKey} />
      <TextArea
        name="offerReason"
        label={text.reason}
        rows={2}
        value={own && valueOf(own.typed, 'offerReason')}
        error={own?.errors['offerReason']}
      />
      <Actions>
        <Button>{text.offer}</Button>
      </Actions>
    </form>
  )
}
