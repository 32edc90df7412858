import { locales, type Language } from './language.ts'

const zone = 'Europe/London'
const joins: Record<Language, { at: string; midday: string; midnight: string; am: string; pm: string }> = {
  en: { at: 'at', midday: 'midday', midnight: 'midnight', am: 'am', pm: 'pm' },
  cy: { at: 'am', midday: 'hanner dydd', midnight: 'hanner nos', am: 'yb', pm: 'yh' },
}

/** The time of day of an instant in the United Kingdom: `2:02pm`, `midday`. */
export function formatTime(language: Language, instant: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).formatToParts(instant)
  const hour = Number(parts.find((part) => part.type === 'hour')?.value)
  const minute = parts.find((part) => part.type === 'minute')?.value ?? '00'
  const words = joins[language]
  if (minute === '00' && hour === 12) return words.midday
  if (minute === '00' && hour === 0) return words.midnight
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? words.am : words.pm}`
}

/** The day of an instant in the United Kingdom: `20 November 2026`, or `Friday 20 November 2026` with its weekday. */
export function formatDay(language: Language, instant: Date, style: { weekday?: boolean } = {}): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: zone }).format(instant)
  const day = format({ day: 'numeric', month: 'long', year: 'numeric' })
  return style.weekday ? `${format({ weekday: 'long' })} ${day}` : day
}

/** An instant in the United Kingdom's time: `20 November 2026 at 2:02pm`. */
export function formatInstant(language: Language, instant: Date, style: { weekday?: boolean } = {}): string {
  return `${formatDay(language, instant, style)} ${joins[language].at} ${formatTime(language, instant)}`
}
