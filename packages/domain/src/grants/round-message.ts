import type { Language } from '../text/language.ts'

/** The longest that a message of a round may be, in characters. */
export const MESSAGE_SUBJECT_MAX = 150
export const MESSAGE_BODY_MAX = 5000

export interface MessageWords {
  subject: string
  body: string
}

export type MessageProblem =
  'subject-missing' | 'subject-long' | 'subject-lines' | 'body-missing' | 'body-long'

/** What of a message is wrong, and in which language. */
export interface FoundMessageProblem {
  language: Language
  part: 'subject' | 'body'
  problem: MessageProblem
}

/** What keeps a message from being sent: it is needed in each language of its round, within bounds, its subject in one line. */
export function messageProblems(
  words: Readonly<Record<Language, MessageWords>>,
  languages: readonly Language[],
): FoundMessageProblem[] {
  return languages.flatMap((language) => {
    const subject = words[language].subject.trim()
    const body = words[language].body.trim()
    const found: FoundMessageProblem[] = []
    if (subject === '') found.push({ language, part: 'subject', problem: 'subject-missing' })
    else if (subject.length > MESSAGE_SUBJECT_MAX)
      found.push({ language, part: 'subject', problem: 'subject-long' })
    else if (/[\r\n]/.test(subject)) found.push({ language, part: 'subject', problem: 'subject-lines' })
    if (body === '') found.push({ language, part: 'body', problem: 'body-missing' })
    else if (body.length > MESSAGE_BODY_MAX) found.push({ language, part: 'body', problem: 'body-long' })
    return found
  })
}
