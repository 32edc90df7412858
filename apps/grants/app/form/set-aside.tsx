import type { AnswerValue } from '@academy/domain/form/answers'
import type { Field } from '@academy/domain/form/field'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatInstant } from '@academy/domain/text/format-instant'
import type { SectionPage } from '../api-types.ts'
import { applicationText } from '../text/apply/application-text.ts'
import { sectionText } from '../text/apply/section-text.ts'
import { AnswerText } from './answer-text.tsx'

interface SetAsideTextProps {
  field: Field
  setAside: SectionPage['setAside'][number]
  current: AnswerValue | undefined
}

/** Two people's texts for one question, side by side, with a button that takes the one that was set aside. */
export function SetAsideText({ field, setAside, current }: SetAsideTextProps) {
  const text = useText(sectionText)
  const words = useText(applicationText)
  const language = useLanguage()
  const when = formatInstant(language, setAside.savedAt)
  return (
    <div className="gr-aside">
      <div>
        <p className="gr-aside__who">{text.inTheForm}</p>
        <AnswerText field={field} value={current} />
      </div>
      <div>
        <p className="gr-aside__who">
          {setAside.mine ? text.setAsideMine(when) : text.setAsideBy(setAside.by || words.unnamed, when)}
        </p>
        <AnswerText field={field} value={setAside.value} />
        {typeof setAside.value === 'string' && (
          <>
            <input type="hidden" name={`aside.${field.name}`} value={setAside.value} />
            <button
              className="nhsuk-button nhsuk-button--secondary"
              type="submit"
              name="intent"
              value={`use:${field.name}`}
            >
              {text.useThis}
            </button>
          </>
        )}
      </div>
    </div>
  )
}
