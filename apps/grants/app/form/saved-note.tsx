import { Notice } from '@academy/ui/content/notice'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatTime } from '@academy/domain/text/format-instant'
import { sectionText } from '../text/apply/section-text.ts'

/** Says that what was typed is saved, and when; also where it needs a change. */
export function SavedNote({ at, wrong = false }: { at: Date | null; wrong?: boolean }) {
  const text = useText(sectionText)
  const language = useLanguage()
  if (at === null) return null
  return (
    <Notice tone="success" title={text.saved(formatTime(language, at))}>
      {wrong && <p>{text.savedWithProblems}</p>}
    </Notice>
  )
}
