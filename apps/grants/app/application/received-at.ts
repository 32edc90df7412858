import { useLanguage } from '@academy/ui/language-context'
import { formatDay } from '@academy/domain/text/format-instant'
import { dateFormat } from '@academy/domain/text/formats'

/** An instant to the second, in UK time: `Friday 18 December 2026, 11:59:58`. */
export function useReceivedAt(instant: Date): string {
  const language = useLanguage()
  const clock = dateFormat(language, { timeStyle: 'medium', timeZone: 'Europe/London' })
  return `${formatDay(language, instant, { weekday: true })}, ${clock.format(instant)}`
}
