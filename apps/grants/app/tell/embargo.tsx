import { formatInstant } from '@academy/domain/text/format-instant'
import { useLanguage, useText } from '@academy/ui/language-context'
import { announcementText } from '../text/tell/announcement-text.ts'

/** Until when what a page says is told to nobody outside; in print as well. */
export function Embargo({ until }: { until: Date | null }) {
  const text = useText(announcementText)
  const language = useLanguage()
  return (
    until && (
      <p>
        <strong>{text.embargo(formatInstant(language, until))}</strong>
      </p>
    )
  )
}
