import type { Language } from '@academy/domain/text/language'
import type { Key } from './typing.ts'

/** The words that the page passes on; `#` and `@` in them stand for what is put in. */
export type Words = Record<
  | 'found'
  | 'inForm'
  | 'typedHere'
  | 'nothing'
  | 'use'
  | 'drop'
  | 'saved'
  | 'lost'
  | 'lostAndFull'
  | 'signedOut'
  | 'signIn'
  | 'refused'
  | 'tooLong'
  | 'metOther'
  | 'metOwn'
  | 'seeBoth'
  | 'unnamed'
  | 'wordsOne'
  | 'wordsMany'
  | 'wordsOver'
  | 'endsSoon'
  | 'stay'
  | 'ended',
  string
>

/** What the page says of its questions. */
export interface Facts {
  /** Fields whose inputs are one answer, such as a date. */
  whole: string[]
  /** What each answer is called. */
  labels: Record<Key, string>
  /** Texts that the server has beside the answers, as the form would send them. */
  parallel: Record<Key, string[]>
}

export interface Settings {
  form: HTMLFormElement
  /** Nobody is shown another's text on a shared computer. */
  person: string
  application: string
  section: string
  /** Where to save what is typed. */
  save: string
  /** Where to sign in again, in another tab. */
  signIn: string
  /** Where to ask how long the session lasts. */
  session: string
  ends: Date | null
  language: Language
  words: Words
  facts: Facts
  /** Where notices are put. */
  place: HTMLElement
}

export function readSettings(): Settings | undefined {
  const place = document.getElementById('keep-text')
  const data = place?.dataset ?? {}
  const form = data['form'] ? document.getElementById(data['form']) : null
  const { person, application, section, save, signIn, session, words, facts, ends } = data
  if (!place || !(form instanceof HTMLFormElement)) return undefined
  if (!person || !application || !section || !save || !signIn || !session || !words || !facts)
    return undefined
  return {
    form,
    person,
    application,
    section,
    save,
    signIn,
    session,
    ends: ends ? new Date(ends) : null,
    language: document.documentElement.lang === 'cy' ? 'cy' : 'en',
    words: JSON.parse(words) as Words,
    facts: JSON.parse(facts) as Facts,
    place,
  }
}
