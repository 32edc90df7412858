import { formatInstant } from '@academy/domain/text/format-instant'
import { useLanguage, useText } from '@academy/ui/language-context'
import { appealText } from '../text/appeal/appeal-text.ts'

/** A date of the timetable, and that it has passed where it has. */
export function DueDate({ by, isOverdue }: { by: Date; isOverdue: boolean }) {
  const text = useText(appealText)
  const language = useLanguage()
  return (
    <>
      {text.ukTime(formatInstant(language, by, { weekday: true }))}
      {isOverdue && (
        <>
          <br />
          <strong>{text.passed}</strong>
        </>
      )}
    </>
  )
}
