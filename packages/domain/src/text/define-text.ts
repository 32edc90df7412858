import type { Language } from './language.ts'

type Phrase = string | ((...values: never[]) => string)

interface Entry {
  en: Phrase
  cy: Phrase
  /** Says that both languages really use the same words, as for a name. */
  same?: true
}

type Twin<P> = P extends (...values: infer V) => string ? (...values: V) => string : string

/** The Welsh must exist, take the English values, and differ from it unless marked `same`. */
type Checked<E> = E extends { en: infer En; cy: infer Cy }
  ? En extends string
    ? En extends Cy
      ? E extends { same: true }
        ? E
        : { cy: 'The Welsh is the same as the English: translate it, or add `same: true`.' }
      : { cy: string }
    : { cy: Twin<En> }
  : { en: Phrase; cy: Phrase }

export type Catalogue<C extends Record<string, Entry> = Record<string, Entry>> = Readonly<C>

/** The strings of one language, as `textIn` gives them. */
export type Strings<C extends Record<string, Entry>> = { readonly [K in keyof C]: Twin<C[K]['en']> }

/**
 * Our words in both languages. A phrase is a string, or a function of the values in it:
 * `defineText({ found: { en: (n: number) => `${n} found`, cy: (n: number) => `${n} wedi’u canfod` } })`.
 * A missing language, or Welsh that repeats the English, does not compile.
 */
export function defineText<const C extends Record<string, Entry>>(
  catalogue: C & { [K in keyof C]: Checked<C[K]> },
): Catalogue<C> {
  return catalogue
}

const inOneLanguage = new WeakMap<object, Partial<Record<Language, object>>>()

/** A catalogue's strings in one language: the same object whenever it is asked for. */
export function textIn<C extends Record<string, Entry>>(
  catalogue: Catalogue<C>,
  language: Language,
): Strings<C> {
  const known = inOneLanguage.get(catalogue) ?? {}
  inOneLanguage.set(catalogue, known)
  known[language] ??= Object.freeze(stringsOf(catalogue, language))
  return known[language] as Strings<C>
}

function stringsOf(catalogue: Catalogue, language: Language): object {
  return Object.fromEntries(Object.entries(catalogue).map(([key, entry]) => [key, entry[language]]))
}
