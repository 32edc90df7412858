import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextArea } from '@academy/ui/form/text-area'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { DecisionPage } from '../api-types.ts'
import { valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { decisionsText } from '../text/decide/decisions-text.ts'
import type { DecideAgain } from './read-decisions.ts'

interface DecisionFormProps {
  page: DecisionPage
  again: DecideAgain | undefined
}

/** What came to be known late of a bid, each with a form or with what somebody said of it. */
export function ReviewForms({ page, again }: DecisionFormProps) {
  const text = useText(decisionsText)
  const language = useLanguage()
  const to = useLocalPath()
  const { round, decision, facts, reviews, roles } = page
  const mayReview = roles.some((role) => ['fund-manager', 'senior-officer', 'panel'].includes(role))
  if (facts.length === 0 && reviews.length === 0) return null
  const open = facts.filter(({ reviewed }) => !reviewed)
  return (
    <Notice tone={open.length > 0 ? 'warning' : 'important'} title={text.facts(facts.length)}>
      {open.map(({ kind, fact }) => (
        <form
          key={fact}
          method="post"
          action={to(paths.decision(round.slug, decision.reference))}
          className="gr-form"
          noValidate
        >
          <p>{text[`fact-${kind}`]}</p>
          {mayReview && (
            <>
              <input type="hidden" name="form" value="review" />
              <input type="hidden" name="fact" value={fact} />
              <TextArea
                name={`words.${fact}`}
                label={text.review}
                rows={2}
                value={again && valueOf(again.typed, `words.${fact}`)}
                error={again?.errors[`words.${fact}`]}
              />
              <Actions>
                <Button kind="secondary">{text.reviewSave}</Button>
              </Actions>
            </>
          )}
        </form>
      ))}
      {reviews.map(({ fact, words, by, at }) => (
        <p key={fact}>
          {words}{' '}
          <span className="ac-source">{text.reviewedBy(by.name ?? '–', formatInstant(language, at))}</span>
        </p>
      ))}
    </Notice>
  )
}

/** Says that an award ends. */
export function EndAwardForm({ page, again, formKey }: DecisionFormProps & { formKey: string }) {
  const text = useText(decisionsText)
  const to = useLocalPath()
  const { round, decision } = page
  if (!decision.mayEnd) return null
  const own = again?.form === 'end' ? again : undefined
  return (
    <Section title={text.end}>
      <p>{text.endBody}</p>
      <form
        method="post"
        action={to(paths.decision(round.slug, decision.reference))}
        className="gr-form"
        noValidate
      >
        <input type="hidden" name="form" value="end" />
        <input type="hidden" name="key" value={formKey} />
        <RadioField
          name="kind"
          label={text.how}
          value={own && valueOf(own.typed, 'kind')}
          error={own?.errors['kind']}
          choices={(['declined', 'expired', 'withdrawn'] as const).map((value) => ({
            value,
            label: text[`kind-${value}`],
          }))}
        />
        <TextArea
          name="endReason"
          label={text.reason}
          rows={2}
          value={own && valueOf(own.typed, 'endReason')}
          error={own?.errors['endReason']}
        />
        <Actions>
          <Button kind="warning">{text.endSave}</Button>
        </Actions>
      </form>
    </Section>
  )
}
