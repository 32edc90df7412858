import { formatDate } from '@academy/ui/text/format-date'
import type { Language } from '@academy/domain/text/language'

/** A period as its source writes it: a date, or two with a stroke between them. */
export function periodText(period: string, language: Language): string {
  return period
    .split('/')
    .map((date) => formatDate(language, date, { short: true }))
    .join(' – ')
}
