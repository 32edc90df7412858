/** The languages that every page is written in. */
export type Language = 'en' | 'cy'

export const languages = ['en', 'cy'] as const satisfies readonly Language[]

/** What each language calls itself; never translated, so that a reader finds it. */
export const languageNames: Record<Language, string> = { en: 'English', cy: 'Cymraeg' }

/** The locale that formats a language's numbers and dates. */
export const locales: Record<Language, string> = { en: 'en-GB', cy: 'cy-GB' }
