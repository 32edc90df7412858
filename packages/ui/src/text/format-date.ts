import { dateFormat } from '@academy/domain/text/formats'
import type { Language } from '@academy/domain/text/language'

const partialDate = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/**
 * A calendar date as precise as its source: `2018`, `July 2018` or `12 July 2018`, from `2018`, `2018-07` or `2018-07-12`.
 * `short` shortens the month. Text of any other form is returned as it is written.
 */
export function formatDate(language: Language, date: string, style: { short?: boolean } = {}): string {
  const [, year, month, day] = partialDate.exec(date) ?? []
  if (!year) return date
  if (!month) return year
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return dateFormat(language, {
    year: 'numeric',
    month: style.short ? 'short' : 'long',
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(at)
}
