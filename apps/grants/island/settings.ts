/** The words that the page passes on; `#` and `@` in them stand for numbers. */
export type Words = Record<
  | 'found'
  | 'restore'
  | 'discard'
  | 'restored'
  | 'wordsOne'
  | 'wordsMany'
  | 'wordsOver'
  | 'endsSoon'
  | 'stay'
  | 'ended',
  string
>

export interface Settings {
  form: HTMLFormElement
  /** Person, application and section: nobody is shown another's text on a shared computer. */
  key: string
  /** Where to ask how long the session lasts. */
  session: string
  ends: Date | null
  words: Words
  /** Where notices are put. */
  place: HTMLElement
}

export function readSettings(): Settings | undefined {
  const place = document.getElementById('keep-text')
  const { form: id, key, session, ends, words } = place?.dataset ?? {}
  const form = id ? document.getElementById(id) : null
  if (!place || !(form instanceof HTMLFormElement) || !key || !session || !words) return undefined
  return {
    form,
    key: `kept:${key}`,
    session,
    ends: ends ? new Date(ends) : null,
    words: JSON.parse(words) as Words,
    place,
  }
}
