import { locales, type Language } from './language.ts'

// Making one takes as long as fifty uses of it, and there are some dozens at most: one for each way of writing.
const numbers = new Map<string, Intl.NumberFormat>()
const dates = new Map<string, Intl.DateTimeFormat>()

/** The language's way of writing numbers with these options, made once. */
export function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return made(numbers, language, options, () => new Intl.NumberFormat(locales[language], options))
}

/** The language's way of writing dates and times with these options, made once. */
export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return made(dates, language, options, () => new Intl.DateTimeFormat(locales[language], options))
}

function made<T>(formats: Map<string, T>, language: Language, options: object, make: () => T): T {
  const key = `${language} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const format = make()
  formats.set(key, format)
  return format
}
