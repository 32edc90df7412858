import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { errorKindOf } from './error-kind.ts'
import { errorText } from './error-text.ts'

/** What a reader is told by an HTTP status, for answers that no component draws: `quote` stands before the request's id. */
export function errorWords(status: number, language: Language) {
  const text = textIn(errorText, language)
  const kind = errorKindOf(status)
  return { kind, title: text[kind], body: text[`${kind}Body`], quote: text.quote }
}
