import { formatInstant } from '@academy/domain/text/format-instant'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ResultPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { resultText } from '../text/tell/result-text.ts'

/** The way to appeal as long as there is time, or to the appeal that there is. */
export function AppealLink({ page: { application, result, isAppealOpen } }: { page: ResultPage }) {
  const text = useText(resultText)
  const language = useLanguage()
  const to = useLocalPath()
  const { status, makeBy } = result.appeal
  if (status === null && !isAppealOpen) return null
  return (
    <p className="gr-letter-keep">
      <a href={to(paths.appeal(application.id))}>{status === null ? text.appeal : text.appealMade}</a>
      {status === null &&
        makeBy &&
        ` ${text.appealUntil(formatInstant(language, makeBy, { weekday: true }))}`}
    </p>
  )
}
