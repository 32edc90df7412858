import { countWords } from '@academy/domain/form/count-words'
import type { Settings } from './settings.ts'

/** Counts words while they are typed, beside each answer that has a limit. Said aloud only when typing pauses. */
export function countWordsLive({ form, words }: Settings): void {
  for (const area of form.querySelectorAll('textarea')) {
    const place = document.getElementById(`${area.id}-count`)
    const max = Number(/\d+/.exec(place?.textContent?.replaceAll(',', '') ?? '')?.[0])
    if (!place || !max) continue
    place.setAttribute('aria-live', 'polite')
    const show = () => {
      const used = countWords(area.value)
      const phrase = used > max ? words.wordsOver : used === 1 ? words.wordsOne : words.wordsMany
      place.textContent = phrase.replace('#', String(used)).replace('@', String(max))
      place.classList.toggle('ac-count--over', used > max)
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    area.addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(show, 300)
    })
    if (area.value !== area.defaultValue) show()
  }
}
