import { useLanguage, useText } from '@academy/ui/language-context'
import type { RoundSummary } from '../api-types.ts'
import { deadlineIn } from '../text/round/deadline-text.ts'
import { roundText } from '../text/round/round-text.ts'

/** When a round closes (or opens, or closed), as a sentence without its full stop. */
export function useDeadline(round: Pick<RoundSummary, 'phase' | 'opensAt' | 'closesAt'>): string {
  const language = useLanguage()
  const text = useText(roundText)
  const closes = deadlineIn(language, round.closesAt)
  switch (round.phase) {
    case 'draft':
    case 'upcoming':
      return text.opens(deadlineIn(language, round.opensAt))
    case 'open':
      return text.closes(closes)
    case 'grace':
      return text.grace(closes)
    case 'closed':
      return text.closed(closes)
    case 'cancelled':
      return text.cancelled
  }
}
