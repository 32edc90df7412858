import type { ChecklistItem } from '@academy/domain/screen/checklist'
import { useText } from '@academy/ui/language-context'
import { useWords } from '../components/use-words.ts'
import { screenText } from '../text/screen/screen-text.ts'

/** What an item of the checklist is called. */
export function useItemWords(): (item: ChecklistItem) => string {
  const text = useText(screenText)
  const inLanguage = useWords()
  return (item) => {
    switch (item.kind) {
      case 'eligibility':
        return inLanguage(item.question)
      case 'requirement':
        return inLanguage(item.words)
      case 'answers':
        return text.everything
      case 'documents':
        return inLanguage(item.field.label)
    }
  }
}
