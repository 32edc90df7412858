import { dateFormat } from './formats.ts'
import type { Language } from './language.ts'

const zone = 'Europe/London'
const joins: Record<Language, { at: string; midday: string; midnight: string; am: string; pm: string }> = {
  en: { at: 'at', midday: 'midday', midnight: 'midnight', am: 'am', pm: 'pm' },
  cy: { at: 'am', midday: 'hanner dydd', midnight: 'hanner nos', am: 'yb', pm: 'yh' },
}

const clock = dateFormat('en', {
  hour: 'numeric',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
  timeZone: zone,
})

/** The time of day of an instant in the United Kingdom: `2:02pm`, `midday`, or `12:00:00pm` with its seconds. */
export function formatTime(language: Language, instant: Date, style: { seconds?: boolean } = {}): string {
  const parts = clock.formatToParts(instant)
  const partOf = (type: 'hour' | 'minute' | 'second') =>
    parts.find((part) => part.type === type)?.value ?? '00'
  const [hour, minute] = [Number(partOf('hour')), partOf('minute')]
  const words = joins[language]
  const half = hour < 12 ? words.am : words.pm
  if (style.seconds) return `${hour % 12 || 12}:${minute}:${partOf('second')}${half}`
  if (minute === '00' && hour === 12) return words.midday
  if (minute === '00' && hour === 0) return words.midnight
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}${half}`
}

/** The day of an instant in the United Kingdom: `20 November 2026`, or `Friday 20 November 2026` with its weekday. */
export function formatDay(language: Language, instant: Date, style: { weekday?: boolean } = {}): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(language, { ...options, timeZone: zone }).format(instant)
  const day = format({ day: 'numeric', month: 'long', year: 'numeric' })
  return style.weekday ? `${format({ weekday: 'long' })} ${day}` : day
}

/** An instant in the United Kingdom's time: `20 November 2026 at 2:02pm`. */
export function formatInstant(
  language: Language,
  instant: Date,
  style: { weekday?: boolean; seconds?: boolean } = {},
): string {
  return `${formatDay(language, instant, style)} ${joins[language].at} ${formatTime(language, instant, style)}`
}
