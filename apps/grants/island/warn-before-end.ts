import { hideNotice, showNotice } from './notice.ts'
import type { Settings } from './settings.ts'

const WARN_MS = 5 * 60_000
const LOOK_MS = 15_000

/**
 * Says five minutes before that the session ends, and lets it go on with one press. Asking the server is using the
 * session, so it is asked when the button is pressed and never by itself: whoever left is signed out. Gives what tells
 * it a later end, as after what was typed was saved.
 */
export function warnBeforeEnd({ ends, session, words, place }: Settings): (ends: Date) => void {
  if (!ends) return () => {}
  let end = ends.getTime()
  const look = () => {
    const left = end - Date.now()
    if (left > WARN_MS) {
      hideNotice(place, 'session')
    } else if (left > 0) {
      const minutes = String(Math.max(1, Math.ceil(left / 60_000)))
      showNotice(place, 'session', words.endsSoon.replace('#', minutes), [{ label: words.stay, press: stay }])
    } else {
      clearInterval(timer)
      showNotice(place, 'session', words.ended)
    }
  }
  const timer = setInterval(look, LOOK_MS)
  look()
  return (later) => {
    end = later.getTime()
    look()
  }

  async function ask(): Promise<void> {
    const response = await fetch(session, { headers: { Accept: 'application/json' } })
    const { expiresAt } = (await response.json()) as { expiresAt: string | null }
    end = expiresAt ? Date.parse(expiresAt) : 0
    look()
  }

  function stay(): void {
    // Without a network the notice stays, and so does the text.
    ask().catch(() => {})
  }
}
