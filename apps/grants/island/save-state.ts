import type { Settings } from './settings.ts'
import type { Line } from './typing.ts'

export interface SaveFacts {
  line: Line
  /** When something was saved last, by the database's clock. */
  time: string | null
  isTooLong: boolean
  /** Whether the browser keeps what is not saved. */
  isKeptHere: boolean
}

/**
 * Says whether what is typed is saved. What is seen changes with every save; what is said aloud only when something
 * else is the case, so that nobody is interrupted at every pause.
 */
export function showSaveState({ words, signIn, form }: Settings): (facts: SaveFacts) => void {
  const seen = document.createElement('p')
  seen.className = 'gr-save-state'
  const said = document.createElement('p')
  said.className = 'nhsuk-u-visually-hidden'
  said.setAttribute('role', 'status')
  form.append(seen, said)
  let last = ''
  return (facts) => {
    const { state, text } = describe(facts, words)
    if (text === '') return
    seen.textContent = text
    seen.dataset['state'] = state
    if (state === 'signed-out') seen.append(' ', linkTo(signIn, words.signIn))
    if (state !== last) said.textContent = text
    last = state
  }
}

function describe({ line, time, isTooLong, isKeptHere }: SaveFacts, words: Settings['words']) {
  const state = line === 'open' && isTooLong ? 'too-long' : line
  const text = {
    open: time === null ? '' : words.saved.replace('#', time),
    'too-long': words.tooLong,
    lost: isKeptHere ? words.lost : words.lostAndFull,
    'signed-out': words.signedOut,
    refused: words.refused,
  }[state]
  return { state, text }
}

function linkTo(address: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = address
  link.target = '_blank'
  link.rel = 'noreferrer'
  link.textContent = words
  return link
}
