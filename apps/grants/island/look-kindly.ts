const FIRST_MS = 2_000
const LAST_MS = 15_000

/**
 * Looks from time to time how far a scenario is, the less often the longer it takes, and only while somebody looks at the page. When awards come
 * the page is loaded anew, unless something was typed; of later steps only the sentence is renewed.
 */
export function lookKindly(progress: HTMLElement, isTouched: () => boolean): void {
  const { look = '', found } = progress.dataset
  let wait = FIRST_MS
  next()

  function next(): void {
    setTimeout(() => void (document.hidden ? next() : again()), wait)
    wait = Math.min(LAST_MS, wait * 1.3)
  }

  async function again(): Promise<void> {
    const now = await progressAt(look)
    if (now === 'unknown') return next()
    const isNew = now === 'done' || now.dataset['found'] !== found
    if (isNew && !isTouched() && found === 'no') return location.reload()
    if (now === 'done') {
      progress.querySelector('p:not([class])')?.replaceChildren(progress.dataset['done'] ?? '')
      return
    }
    progress.replaceChildren(...now.childNodes)
    next()
  }
}

/** How far it is by the page itself; `done` where it says nothing more of it. */
async function progressAt(address: string): Promise<HTMLElement | 'done' | 'unknown'> {
  try {
    const answer = await fetch(address)
    if (!answer.ok) return 'unknown'
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return page.getElementById('progress') ?? 'done'
  } catch {
    return 'unknown'
  }
}
