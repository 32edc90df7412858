import type { Words } from '@academy/domain/text/words'
import { useLanguage } from '@academy/ui/language-context'

/**
 * Picks the page's language from words that are data: names of rounds, questions of a form. A round that is in one
 * language is read in that one by everybody.
 */
export function useWords(): (words: Words) => string {
  const language = useLanguage()
  return (words) => words[language] || words.en || words.cy
}
