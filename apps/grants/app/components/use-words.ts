import type { Words } from '@academy/domain/text/words'
import { useLanguage } from '@academy/ui/language-context'

/** Picks the page's language from words that are data: names of rounds, questions of a form. */
export function useWords(): (words: Words) => string {
  const language = useLanguage()
  return (words) => words[language]
}
