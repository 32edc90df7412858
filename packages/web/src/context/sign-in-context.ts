import { createContext } from 'react-router'
import type { Language } from '@academy/domain/text/language'

/**
 * What the sign-in pages may do for this request. A refusal is thrown as a `Refusal`; the strings are `Set-Cookie`
 * headers for the answer.
 */
export interface SignIn {
  /** Sends a link. The outcome is the same whether or not anybody has the address. `next` is a path of ours. */
  requestLink(input: { email: string; language: Language; next?: string | undefined }): Promise<void>
  /** `isNew` where nobody had the address before. */
  confirmLink(input: { token: string; language: Language }): Promise<{ setCookie: string[]; isNew: boolean }>
  /** What a browser is to sign with a passkey, as JSON. */
  beginPasskey(): Promise<unknown>
  /** `response` is what the browser said, as JSON. */
  withPasskey(response: string): Promise<string[]>
  /** What the identity service that the operator has named is called; `null` where there is none. */
  serviceName: Record<Language, string> | null
  /** Where to send somebody who chose it. */
  startService(input: { language: Language; next: string }): Promise<{ url: string; setCookie: string[] }>
  /** Signs in whom it sent back, by the query that came along. */
  finishService(query: URLSearchParams): Promise<{
    setCookie: string[]
    isNew: boolean
    language: Language
    next: string | null
  }>
  /** Demo mode only; otherwise nobody is found. */
  asSample(personId: string): Promise<string[]>
  signOut(): Promise<string[]>
}

export const signInContext = createContext<SignIn>()
