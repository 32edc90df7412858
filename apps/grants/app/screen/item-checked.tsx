import { checkAnswers } from '@academy/domain/screen/checklist'
import { formatInstant } from '@academy/domain/text/format-instant'
import { Tag, type TagTone } from '@academy/ui/content/tag'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextArea } from '@academy/ui/form/text-area'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { ScreeningPage } from '../api-types.ts'
import { screenText } from '../text/screen/screen-text.ts'
import { errorOf, typedOr, type RefusedScreening } from './refused.ts'

const tones: Record<(typeof checkAnswers)[number], TagTone> = {
  met: 'good',
  'not-met': 'problem',
  'not-clear': 'warning',
}

interface ItemCheckedProps {
  one: ScreeningPage['items'][number]
  canScreen: boolean
  refused: RefusedScreening | undefined
}

/** What was found of an item, with its note and who says so; for who screens, as fields. */
export function ItemChecked({ one: { item, check }, canScreen, refused }: ItemCheckedProps) {
  const text = useText(screenText)
  const language = useLanguage()
  const [answer, note] = [`answer.${item.key}`, `note.${item.key}`]
  const chosen = typedOr(refused, 'check', answer, check?.answer)
  return (
    <div>
      {check && (
        <p className="gr-checklist__found">
          <Tag tone={tones[check.answer]}>{text[check.answer]}</Tag>{' '}
          {!canScreen && check.note && <span className="gr-typed">{check.note} </span>}
          <span className="ac-source">
            {text.by(check.by ?? '–', formatInstant(language, check.at))}
            {!check.isOfStanding && `, ${text.ofEarlier}`}
            {check.earlier > 0 && ` · ${text.earlier(check.earlier)}`}
          </span>
        </p>
      )}
      {canScreen && (
        <>
          <RadioField
            name={answer}
            label={text.found}
            inline
            value={chosen}
            choices={checkAnswers.map((value) => ({ value, label: text[value] }))}
          />
          <TextArea
            name={note}
            label={text.note}
            rows={2}
            value={typedOr(refused, 'check', note, check?.note ?? '')}
            error={errorOf(refused, 'check', note)}
          />
        </>
      )}
    </div>
  )
}
