import type { Language } from '@academy/domain/text/language'
import { errorWords } from '@academy/ui/shell/error-words'
import { isRefusal } from '../api/refusal.ts'
import type { PageAnswer } from './page-answer.ts'

/** Why an operation is refused, in an app's own words: a sentence or two, where it has them for the reason. */
export type SentenceFor = (reason: string, language: Language) => string | undefined

export interface RefusedResource {
  path: string
  /** The router's answer, whose status and headers stay. */
  response: Response
  /** What the route threw, or `null`. */
  failure: unknown
  /** What was wrong with the request before any route saw it. */
  problemCode?: string | undefined
  language: Language
  requestId: string
  sentenceFor?: SentenceFor | undefined
}

/**
 * A refusal where there is no page to say it on: JSON at an address that ends so, else a plain sentence in the reader's
 * language. The status is the one that a page would have.
 */
export function refusedResource(refused: RefusedResource): PageAnswer {
  const { path, response, failure, problemCode, language, requestId, sentenceFor } = refused
  const { status } = response
  const { kind, title, body, quote } = errorWords(status, language)
  const reason = isRefusal(failure) ? failure.data.reason : undefined
  const own = reason === undefined ? undefined : sentenceFor?.(reason, language)
  const message = own ?? `${title}. ${body}`
  const code = reason ?? problemCode ?? kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const isJson = path.endsWith('json')
  const text = status < 500 ? message : `${message} ${quote} ${requestId}`
  const answer = isJson ? JSON.stringify({ error: { code, message, requestId } }, null, 2) : text
  const type = isJson ? 'application/json' : 'text/plain'
  const headers = new Headers(response.headers)
  headers.set('Content-Type', `${type}; charset=utf-8`)
  headers.set('Cache-Control', 'no-store')
  return { status, headers, body: Buffer.from(`${answer}\n`) }
}
