import { countWords } from '../count-words.ts'
import type { FieldOf } from '../field.ts'
import type { Found } from './found.ts'
import { hasUnseen } from './unseen.ts'

/** What is wrong with a text: over its limit, or on one line with signs that nobody sees. */
export function checkText(field: FieldOf<'text' | 'long-text'>, text: string): Found[] {
  if (field.kind === 'text' && hasUnseen(text)) return [{ code: 'unseen-signs' }]
  const words = countWords(text)
  return field.wordsMax !== undefined && words > field.wordsMax
    ? [{ code: 'too-many-words', params: { words, wordsMax: field.wordsMax } }]
    : []
}
