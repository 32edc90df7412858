import type { Language } from '@academy/domain/text/language'

const welshPrefix = /^\/cy(?=\/|$|[?#])/

/** The language of an address: Welsh pages live under `/cy`. */
export function languageOfPath(path: string): Language {
  return welshPrefix.test(path) ? 'cy' : 'en'
}

/**
 * An address without its language: `/cy/schemes?q=a` is `/schemes?q=a`, and `/cy` is `/`. It begins with one slash
 * however many stood there: two of them begin the address of another site.
 */
export function pathWithoutLanguage(path: string): string {
  return `/${path.replace(welshPrefix, '').replace(/^[/\\]+/, '')}`
}

/** The address of a page in one language. Takes a path of either language, so a language switch is one call. */
export function localPath(language: Language, path: string): string {
  const rest = pathWithoutLanguage(path)
  if (language === 'en') return rest
  return rest.replace(/^\/(?=$|[?#])/, '/cy').replace(/^\/(?!cy(?:$|[?#]))/, '/cy/')
}
