import { formatInstant } from '@academy/domain/text/format-instant'
import type { Language } from '@academy/domain/text/language'

/** An instant as mails say it, to the second: it may be the last before a deadline. */
export function receivedAt(language: Language, instant: string): string {
  return formatInstant(language, new Date(instant), { weekday: true, seconds: true })
}
