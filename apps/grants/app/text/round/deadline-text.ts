import { formatTime } from '@academy/domain/text/format-instant'
import { dateFormat } from '@academy/domain/text/formats'
import type { Language } from '@academy/domain/text/language'

const joins: Record<Language, string> = { en: 'at', cy: 'am' }

/**
 * When something closes, to stand after a verb: `Friday 18 December 2026 at midday`. In Welsh the weekday is mutated
 * there: `ddydd Gwener`. The year may be left out where it is plain.
 */
export function deadlineIn(language: Language, instant: Date, { year = true } = {}): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(language, { ...options, timeZone: 'Europe/London' }).format(instant)
  const weekday = format({ weekday: 'long' }).replace(/^Dydd/, 'ddydd')
  // Welsh without a year would be written month first, which nobody says.
  const dayAndMonth = `${format({ day: 'numeric' })} ${format({ month: 'long' })}`
  const day = year ? `${dayAndMonth} ${format({ year: 'numeric' })}` : dayAndMonth
  return `${weekday} ${day} ${joins[language]} ${formatTime(language, instant)}`
}
