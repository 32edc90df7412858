import { keepDraft } from './drafts.ts'
import { readDefaults, readForm } from './form-values.ts'
import { livePages } from './live-pages.ts'
import { offerDrafts } from './offer-drafts.ts'
import { showSaveState } from './save-state.ts'
import { sendTyped, type SaveAnswer } from './send-typed.ts'
import type { Settings } from './settings.ts'
import { showMet } from './show-met.ts'
import { startTyping, stepTyping, unsaved, type TypingEvent } from './typing.ts'
import { writeVersions, versionsOf } from './versions.ts'

const STORE_MS = 300
/** So long a press of a button waits for what is on its way; then the form is sent as it is. */
const SUBMIT_WAIT_MS = 3_000

/**
 * Saves what is typed: on the server when typing pauses, and in this browser until the server has it. `typing.ts` says
 * when; here is what a page has to do with it. `onSession` is told how long the session lasts after each save.
 */
export function saveWhileTyping(settings: Settings, onSession: (ends: Date) => void): void {
  const { form, facts, section } = settings
  const id = crypto.randomUUID()
  const show = showSaveState(settings)
  let state = startTyping(readDefaults(form, facts.whole), versionsOf(form))
  let time: string | null = null
  let isKeptHere = true
  let wake: ReturnType<typeof setTimeout> | undefined
  let storeLater: ReturnType<typeof setTimeout> | undefined
  let settled = () => {}

  function step(event: TypingEvent): void {
    const wasOnItsWay = state.isOnItsWay
    state = stepTyping(state, event)
    clearTimeout(wake)
    if (state.sendAt !== null)
      wake = setTimeout(() => step({ is: 'due', at: Date.now() }), Math.max(0, state.sendAt - Date.now()))
    if (state.isOnItsWay && !wasOnItsWay) void send()
    show({ line: state.line, time, isTooLong: Object.keys(state.tooLong).length > 0, isKeptHere })
  }

  async function send(): Promise<void> {
    const answer = await sendTyped(settings.save, state, document.visibilityState === 'hidden')
    if (typeof answer === 'string') step({ is: 'failed', line: answer, at: Date.now() })
    else take(answer)
    store()
    settled()
  }

  function take(answer: SaveAnswer): void {
    time = answer.time
    step({ is: 'answered', answer, at: Date.now() })
    writeVersions(form, state)
    showMet(settings, answer.conflicts)
    if (answer.expiresAt) onSession(new Date(answer.expiresAt))
  }

  function typed(): void {
    step({ is: 'typed', now: readForm(form, facts.whole), at: Date.now() })
    storeLater ??= setTimeout(store, STORE_MS)
  }

  function store(): void {
    clearTimeout(storeLater)
    storeLater = undefined
    const values = Object.fromEntries(unsaved(state).map((key) => [key, state.now[key] ?? '']))
    isKeptHere = keepDraft(localStorage, settings, id, { section, values, typedAt: Date.now() })
  }

  function hurry(): void {
    step({ is: 'hurry', at: Date.now() })
  }

  form.addEventListener('input', typed)
  addEventListener('online', hurry)
  document.addEventListener('visibilitychange', hurry)
  // Also when the tab is closed in the middle of a word.
  addEventListener('pagehide', () => {
    store()
    hurry()
  })
  form.addEventListener('submit', (event) => {
    if (unsaved(state).length === 0 && !state.isOnItsWay) return
    if (form.dataset['isSettled'] === 'yes') return
    event.preventDefault()
    void settle().then(() => {
      form.dataset['isSettled'] = 'yes'
      form.requestSubmit(event.submitter)
    })
  })

  /** What is on its way is answered, so that the form is sent over the versions that it made. */
  function settle(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, SUBMIT_WAIT_MS)
      settled = () => {
        if (state.line === 'open' && unsaved(state).length > 0 && Object.keys(state.tooLong).length === 0)
          hurry()
        if (state.isOnItsWay) return
        clearTimeout(timer)
        resolve()
      }
      hurry()
      if (!state.isOnItsWay) settled()
    })
  }

  // A browser that goes back fills the form with what was typed, without a word.
  if (JSON.stringify(readForm(form, facts.whole)) !== JSON.stringify(state.kept)) typed()
  void livePages(id).then((live) => {
    const offer = () => offerDrafts(settings, live, store)
    offer()
    addEventListener('storage', offer)
  })
}
