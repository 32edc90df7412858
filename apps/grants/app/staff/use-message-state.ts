import { useText } from '@academy/ui/language-context'
import type { RoundMessagesPage } from '../api-types.ts'
import { messagesText } from '../text/staff/messages-text.ts'

type End = RoundMessagesPage['messages'][number]['end']

/** What has become of a message, in words. */
export function useMessageState(): (end: End) => string {
  const text = useText(messagesText)
  return (end) => {
    if (end === null) return text.waits
    return end.kind === 'dropped' ? text.dropped : text.released(end.people, end.applications)
  }
}
