import { formatInstant } from '@academy/domain/text/format-instant'
import { dealWith, findDrafts, type FoundDraft } from './drafts.ts'
import { fillIn, inWords, readForm } from './form-values.ts'
import type { Settings } from './settings.ts'
import type { Key } from './typing.ts'

/**
 * Shows at the top of the page what this browser holds and the server does not: each answer beside what is in the form,
 * to be used or dropped. It stays until it is answered, whatever is typed meanwhile. What the server has already is
 * removed without a word. `store` keeps what the form holds before a draft forgets it.
 */
export function offerDrafts(settings: Settings, live: ReadonlySet<string>, store: () => void): void {
  const { form, facts, section, words, language } = settings
  const place = document.getElementById('kept-offer')
  if (!place) return
  const drafts = findDrafts(localStorage, settings, Date.now()).filter(
    (draft) => draft.section === section && !live.has(draft.id),
  )
  const now = readForm(form, facts.whole)
  for (const draft of drafts) forgetKnown(settings, draft, now)
  place.replaceChildren(
    ...drafts.flatMap((draft) => {
      const keys = openKeys(settings, draft, now)
      if (keys.length === 0) return []
      const box = element('section', 'gr-offer')
      const title = element('h2', 'nhsuk-heading-s')
      title.textContent = words.found.replace('#', formatInstant(language, new Date(draft.typedAt)))
      box.append(title, ...keys.map((key) => oneAnswer(draft, key)))
      return [box]
    }),
  )

  function oneAnswer(draft: FoundDraft, key: Key): HTMLElement {
    const box = element('div', 'gr-offer__answer')
    box.setAttribute('role', 'group')
    const label = facts.labels[key] ?? key
    box.setAttribute('aria-label', label)
    const name = element('h3', 'gr-offer__question')
    name.textContent = label
    const texts = element('div', 'gr-aside__texts')
    const typed = draft.values[key] ?? '[]'
    texts.append(
      oneText(words.inForm, inWords(form, now[key] ?? '[]') || words.nothing),
      oneText(words.typedHere, inWords(form, typed) || words.nothing),
    )
    const use = button(words.use, label, () => {
      fillIn(form, facts.whole, key, typed)
      // First this page keeps it, and only then the old draft forgets it.
      store()
      done()
    })
    const done = () => {
      dealWith(localStorage, settings, draft.id, [key])
      offerDrafts(settings, live, store)
    }
    box.append(name, texts, use, button(words.drop, label, done))
    return box
  }
}

/** Those that this page asks. Another answer of the draft waits for the page that does, such as that of the whole section. */
function keysOf(draft: FoundDraft, now: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(draft.values).filter((key) => key in now)
}

function openKeys({ facts }: Settings, draft: FoundDraft, now: Readonly<Record<Key, string>>): Key[] {
  return keysOf(draft, now).filter((key) => {
    const typed = draft.values[key] ?? ''
    return typed !== now[key] && !(facts.parallel[key] ?? []).includes(typed)
  })
}

function forgetKnown(settings: Settings, draft: FoundDraft, now: Readonly<Record<Key, string>>): void {
  const open = openKeys(settings, draft, now)
  const known = keysOf(draft, now).filter((key) => !open.includes(key))
  if (known.length > 0) dealWith(localStorage, settings, draft.id, known)
}

function oneText(who: string, text: string): HTMLElement {
  const box = element('div', '')
  const head = element('p', 'gr-aside__who')
  head.textContent = who
  const body = element('p', 'gr-typed')
  body.textContent = text
  box.append(head, body)
  return box
}

function button(words: string, label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'nhsuk-button nhsuk-button--secondary'
  made.textContent = words
  const of = element('span', 'nhsuk-u-visually-hidden')
  of.textContent = `: ${label}`
  made.append(of)
  made.addEventListener('click', press)
  return made
}

function element(tag: string, name: string): HTMLElement {
  const made = document.createElement(tag)
  if (name) made.className = name
  return made
}
