import type { Language } from './home-text.ts'

export function formatNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(localeOf(language)).format(value)
}

/** The day in the United Kingdom on which an instant fell. */
export function formatDay(language: Language, instant: Date | string): string {
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'Europe/London' })
  return day.format(new Date(instant))
}

function localeOf(language: Language): string {
  return language === 'cy' ? 'cy-GB' : 'en-GB'
}
