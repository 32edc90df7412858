import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { errorKindOf } from './error-kind.ts'
import { errorText } from './error-text.ts'

/** The page for when not even the error page could be drawn: no styles, nothing that can fail, never blank. */
export function barePage(status: number, language: Language, requestId: string): string {
  const text = textIn(errorText, language)
  const kind = errorKindOf(status)
  const title = text[kind]
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text[`${kind}Body`]}</p><p>${text.quote} <code>${requestId}</code></p></main></body></html>`
}
