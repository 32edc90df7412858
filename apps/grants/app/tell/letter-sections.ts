import type { LetterPart } from '@academy/domain/tell/draft-letter'
import type { CopyContent } from '../copy/copy-content.ts'

/** A letter as sections of a document: what comes before its first heading under a title of its own. */
export function letterSections(title: string, parts: readonly LetterPart[]): CopyContent['sections'] {
  const answers: { question: string; answer: string[] }[] = []
  for (const part of parts) {
    if (part.kind === 'heading') answers.push({ question: part.text, answer: [] })
    else {
      if (answers.length === 0) answers.push({ question: '', answer: [] })
      answers.at(-1)?.answer.push(...part.lines)
    }
  }
  return [{ title, answers }]
}
