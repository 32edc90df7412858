import type { Key, Values } from './typing.ts'

/** What one page load has typed and the server has not. */
export interface Draft {
  section: string
  values: Values
  typedAt: number
}

export interface FoundDraft extends Draft {
  id: string
}

/** The part of `localStorage` that is used. */
export interface Store {
  readonly length: number
  key(index: number): string | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

const PREFIX = 'kept:'
const KEPT_MS = 7 * 24 * 60 * 60 * 1000
/** Letters of all drafts together: browsers keep five million for a site. */
const LETTERS_MAX = 2_000_000

export const personPrefix = (person: string): string => `${PREFIX}${person}:`
const prefixOf = (person: string, application: string) => `${personPrefix(person)}${application}:`

/**
 * Keeps the draft of one page load under its own name, so that it never replaces another that nobody has looked at yet;
 * an empty one is removed. Says whether it is kept: a browser may be full, or keep nothing.
 */
export function keepDraft(store: Store, place: Place, id: string, draft: Draft): boolean {
  const name = `${prefixOf(place.person, place.application)}${id}`
  try {
    if (Object.keys(draft.values).length === 0) {
      store.removeItem(name)
      return true
    }
    const text = JSON.stringify(draft)
    const others = names(store, PREFIX).filter((each) => each !== name)
    const letters = others.reduce((sum, each) => sum + (store.getItem(each)?.length ?? 0), text.length)
    if (letters > LETTERS_MAX) return false
    store.setItem(name, text)
    return true
  } catch {
    return false
  }
}

export interface Place {
  person: string
  application: string
}

/** The drafts of an application, the newest first. What is older than a week, or is none of ours, is removed. */
export function findDrafts(store: Store, place: Place, now: number): FoundDraft[] {
  const prefix = prefixOf(place.person, place.application)
  removeOld(store, now)
  return names(store, prefix)
    .flatMap((name) => {
      const draft = parseDraft(store.getItem(name))
      return draft ? [{ ...draft, id: name.slice(prefix.length) }] : []
    })
    .toSorted((a, b) => b.typedAt - a.typedAt)
}

/** Takes answers out of a draft that somebody has dealt with; without any left it is gone. */
export function dealWith(store: Store, place: Place, id: string, keys: readonly Key[]): void {
  const draft = parseDraft(store.getItem(`${prefixOf(place.person, place.application)}${id}`))
  if (!draft) return
  const values = Object.fromEntries(Object.entries(draft.values).filter(([key]) => !keys.includes(key)))
  keepDraft(store, place, id, { ...draft, values })
}

/** Everything of one person, by the application and section that it belongs to. */
export function draftsOfPerson(store: Store, person: string): { application: string; section: string }[] {
  const prefix = personPrefix(person)
  return names(store, prefix).flatMap((name) => {
    const draft = parseDraft(store.getItem(name))
    return draft
      ? [{ application: name.slice(prefix.length).split(':')[0] ?? '', section: draft.section }]
      : []
  })
}

export function removeDraftsOfPerson(store: Store, person: string): void {
  for (const name of names(store, personPrefix(person))) store.removeItem(name)
}

function removeOld(store: Store, now: number): void {
  for (const name of names(store, PREFIX)) {
    const draft = parseDraft(store.getItem(name))
    if (!draft || now - draft.typedAt > KEPT_MS) store.removeItem(name)
  }
}

function names(store: Store, prefix: string): string[] {
  return Array.from({ length: store.length }, (_, index) => store.key(index) ?? '').filter((name) =>
    name.startsWith(prefix),
  )
}

function parseDraft(text: string | null): Draft | undefined {
  try {
    const draft = JSON.parse(text ?? 'null') as Partial<Draft> | null
    const isOurs =
      typeof draft?.section === 'string' &&
      typeof draft.typedAt === 'number' &&
      typeof draft.values === 'object'
    return isOurs ? (draft as Draft) : undefined
  } catch {
    return undefined
  }
}
