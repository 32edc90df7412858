import type { Strings } from '@academy/domain/text/define-text'
import type { signInText } from '../text/sign-in/sign-in-text.ts'

/** Why somebody was not let in, or sent no link. */
export interface SignInProblem {
  why: 'tooManyToMailbox' | 'tooMany' | 'passkeyRefused' | 'notAnEmail' | 'away'
  /** Until it may be tried again, where it is a matter of time. */
  minutes: number
}

export function sentenceOf(text: Strings<typeof signInText>, { why, minutes }: SignInProblem): string {
  return why === 'tooMany' || why === 'tooManyToMailbox' ? text[why](minutes) : text[why]
}
