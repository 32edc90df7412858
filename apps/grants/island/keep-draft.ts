import { changedNames, parseDraft, readValues, type DraftValues } from './draft.ts'
import { hideNotice, showNotice } from './notice.ts'
import type { Settings } from './settings.ts'

const WAIT_MS = 400

/**
 * Keeps what is typed until the server has it, and offers it when the page is opened again. What was sent is taken for
 * saved only by a page that comes back with the same values: a send that failed leaves the text here.
 */
export function keepDraft({ form, key, words, place }: Settings): void {
  const shown = readValues(new FormData(form))
  const found = parseDraft(localStorage.getItem(key), Date.now())
  // A text that met another's was saved all the same: the page itself shows both.
  const setAside = form.querySelector('.gr-aside') !== null
  if (setAside || (found && changedNames(shown.values, found.values).length === 0))
    localStorage.removeItem(key)
  else if (found) offer(found.values, found.typedAt)

  let timer: ReturnType<typeof setTimeout> | undefined
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(store, WAIT_MS)
  })
  // Also when the tab is closed or put away in the middle of a word.
  addEventListener('pagehide', () => {
    if (timer !== undefined) store()
  })

  function store(): void {
    timer = undefined
    const now = readValues(new FormData(form))
    try {
      if (changedNames(shown.values, now.values).length === 0) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify({ ...now, typedAt: Date.now() }))
    } catch {
      // The store is full or switched off: the form still works as it does without this script.
    }
  }

  function offer(values: DraftValues, typedAt: number): void {
    const when = new Date(typedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    showNotice(place, 'draft', words.found.replace('#', when), [
      {
        label: words.restore,
        press: () => {
          fill(form, values)
          showNotice(place, 'draft', words.restored)
        },
      },
      {
        label: words.discard,
        press: () => {
          localStorage.removeItem(key)
          hideNotice(place, 'draft')
        },
      },
    ])
  }
}

function fill(form: HTMLFormElement, values: DraftValues): void {
  for (const element of form.elements) {
    if (element instanceof HTMLTextAreaElement) element.value = values[element.name]?.[0] ?? element.value
    if (!(element instanceof HTMLInputElement) || element.type === 'hidden') continue
    if (element.type === 'checkbox' || element.type === 'radio') {
      element.checked = values[element.name]?.includes(element.value) ?? false
    } else {
      element.value = values[element.name]?.[0] ?? element.value
    }
  }
  form.dispatchEvent(new Event('input', { bubbles: true }))
}
