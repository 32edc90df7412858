import type { LiveAnswer } from '../app/allocate/live-answer.ts'
import type { ShowFigures } from './show-figures.ts'

/** The words that the page passes on; `#` in that of a slider is the field's own. */
export type LiveWords = Record<'kept' | 'tried' | 'trying' | 'failed' | 'slider', string>

interface TryLive {
  form: HTMLFormElement
  /** Where the page says whether it shows what is kept or what is tried. */
  state: HTMLElement
  words: LiveWords
  address: string
  show: ShowFigures
}

/** So long nobody moves anything before it is tried. */
const PAUSE_MS = 150

/**
 * Tries what stands in the fields whenever they change. Only the newest answer counts, and the older question is ended. Fields as they were kept
 * show what is kept again. Returns whether anything was changed.
 */
export function tryLive({ form, state, words, address, show }: TryLive): () => boolean {
  const asKept = written(form)
  const isKept = state.dataset['state'] === 'kept'
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined
  form.addEventListener('input', soon)
  form.addEventListener('change', soon)

  function soon(): void {
    clearTimeout(timer)
    asking?.abort()
    timer = setTimeout(ask, PAUSE_MS)
  }

  function ask(): void {
    if (isKept && written(form) === asKept) {
      show(null)
      say('kept', '')
      return
    }
    const mine = new AbortController()
    asking = mine
    part('state').textContent = words.trying
    answerTo(address, form, mine.signal)
      .then((answer) => {
        if (mine !== asking) return
        show(answer.figures)
        mark(answer.errors)
        say('tried', [answer.sentence, ...Object.values(answer.errors)].join(' '))
      })
      .catch(() => {
        if (mine.signal.aborted) return
        show(null)
        say('tried', words.failed)
      })
  }

  function say(what: 'kept' | 'tried', sentence: string): void {
    state.dataset['state'] = what
    part('state').textContent = words[what]
    part('back').hidden = what === 'kept'
    part('sentence').textContent = sentence
    if (what === 'kept') mark({})
  }

  function mark(errors: LiveAnswer['errors']): void {
    for (const field of form.querySelectorAll('input, textarea')) {
      const isWrong = field.id in errors
      if (isWrong) field.setAttribute('aria-invalid', 'true')
      else field.removeAttribute('aria-invalid')
    }
  }

  function part(name: 'state' | 'back' | 'sentence'): HTMLElement {
    return state.querySelector(`[data-part="${name}"]`) as HTMLElement
  }

  return () => written(form) !== asKept
}

function written(form: HTMLFormElement): string {
  return String(new URLSearchParams(new FormData(form) as unknown as Record<string, string>))
}

async function answerTo(address: string, form: HTMLFormElement, signal: AbortSignal): Promise<LiveAnswer> {
  const body = new URLSearchParams(written(form))
  const answer = await fetch(address, { method: 'POST', body, signal })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return (await answer.json()) as LiveAnswer
}
