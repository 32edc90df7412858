import { useLanguage, useText } from '@academy/ui/language-context'
import type { RoundSummary } from '../api-types.ts'
import { deadlineIn } from '../text/round/deadline-text.ts'
import { roundText } from '../text/round/round-text.ts'

/** Until when, or since when not, in small letters. */
export function Closes({ round }: { round: Pick<RoundSummary, 'phase' | 'closesAt'> }) {
  const language = useLanguage()
  const text = useText(roundText)
  const when = deadlineIn(language, round.closesAt)
  const over = round.phase === 'closed' || round.phase === 'grace'
  return <span className="ac-source">{over ? text.closed(when) : text.closes(when)}</span>
}
