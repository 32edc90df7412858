import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { TaskListPage } from '../api-types.ts'
import { screenedText } from '../text/apply/screened-text.ts'

/** What two people found of an application that does not go on, or goes on again, and how a review is asked for. */
export function ScreeningNote({ screening }: Pick<TaskListPage, 'screening'>) {
  const text = useText(screenedText)
  const language = useLanguage()
  if (!screening) return null
  const { outcome, other, reason, at } = screening
  const found = outcome === 'duplicate' && other !== null ? text.repeats(other) : text[outcome]
  return (
    <Notice
      tone={outcome === 'eligible' ? 'success' : 'warning'}
      title={outcome === 'eligible' ? text.goesOn : text.cannotGoOn}
    >
      <p>
        {found} {text.foundAt(formatInstant(language, at))}
      </p>
      {reason && <p className="gr-typed">{reason}</p>}
      {outcome !== 'eligible' && <p>{text.review}</p>}
    </Notice>
  )
}
