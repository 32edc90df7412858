import { isFoundKind } from '@academy/domain/conflict/conflict'
import type { Words } from '@academy/domain/text/words'
import { useText } from '@academy/ui/language-context'
import { useWords } from '../components/use-words.ts'
import { conflictsText } from '../text/assess/conflicts-text.ts'

/** What a conflict is, in a sentence: the fact that it was found by, or the question of the round that was answered with yes. */
export function useConflictWords(questions: readonly { name: string; question: Words }[]) {
  const text = useText(conflictsText)
  const inLanguage = useWords()
  return ({ kind, foundHow }: { kind: string; foundHow: 'declared' | 'found' }): string => {
    if (foundHow === 'found' && isFoundKind(kind)) return text[kind]
    const asked = questions.find(({ name }) => name === kind)
    return asked ? inLanguage(asked.question) : kind
  }
}
