import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { SummaryList } from '@academy/ui/content/summary-list'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { DecisionPage } from '../api-types.ts'
import { valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { decisionsText } from '../text/decide/decisions-text.ts'
import type { DecideAgain } from './read-decisions.ts'

/** Conditions of an award and words for the file: a form before anybody approves, text after. */
export function WordsForm({ page, again }: { page: DecisionPage; again: DecideAgain | undefined }) {
  const text = useText(decisionsText)
  const to = useLocalPath()
  const { round, decision, languages, mayWrite } = page
  const own = again?.form === 'words' ? again : undefined
  const [stands] = decision.words
  const shown = [
    ...languages.map((language) => ({
      name: language === 'en' ? ('conditionsEn' as const) : ('conditionsCy' as const),
      value: (language === 'en' ? stands?.conditionsEn : stands?.conditionsCy) ?? '',
      label: language === 'en' ? text.conditionsEn : text.conditionsCy,
      hint: text.conditionsHint,
    })),
    {
      name: 'reason' as const,
      value: stands?.reason ?? '',
      label: text.reasonWords,
      hint: text.reasonWordsHint,
    },
  ]
  const list = (
    <SummaryList
      rows={shown.map(({ label, value }) => ({ key: label, value: value || text.noConditions }))}
    />
  )
  const bindsNobody = decision.outcome === 'refused' || decision.outcome === 'none'
  const fields = bindsNobody ? shown.filter(({ name }) => name === 'reason') : shown
  return (
    <Section title={text.conditionsTitle}>
      {!mayWrite && list}
      {mayWrite && (
        <form
          method="post"
          action={to(paths.decision(round.slug, decision.reference))}
          className="gr-form"
          noValidate
        >
          {own && Object.keys(own.errors).length === 0 && (
            <Notice tone="warning" title={text.wordsChanged} announce>
              {list}
            </Notice>
          )}
          <input type="hidden" name="form" value="words" />
          <input type="hidden" name="base" value={own ? valueOf(own.typed, 'base') : decision.base} />
          {fields.map(({ name, value, label, hint }) => (
            <TextArea
              key={name}
              name={name}
              label={label}
              hint={hint}
              rows={3}
              value={own ? valueOf(own.typed, name) : value}
              error={own?.errors[name]}
            />
          ))}
          <Actions>
            <Button>{text.save}</Button>
          </Actions>
        </form>
      )}
    </Section>
  )
}
