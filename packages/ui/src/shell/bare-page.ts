import type { Language } from '@academy/domain/text/language'
import { errorWords } from './error-words.ts'

/** The page for when not even the error page could be drawn: no styles, nothing that can fail, never blank. */
export function barePage(status: number, language: Language, requestId: string): string {
  const { title, body, quote } = errorWords(status, language)
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${body}</p><p>${quote} <code>${requestId}</code></p></main></body></html>`
}
