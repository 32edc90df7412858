import type { Language } from '@academy/domain/text/language'

export interface Mail {
  to: string
  subject: string
  /** Plain text. */
  text: string
  /** The same for every attempt, so that a mail which goes twice is shown once. */
  messageId: string
  language: Language
  /** Where this kind of mail can be refused with one press, if it can be (RFC 8058). */
  unsubscribeUrl?: string | undefined
}

/** Hands one mail to a mail server. Throws when the server does not take it. */
export type SendMail = (mail: Mail) => Promise<void>
