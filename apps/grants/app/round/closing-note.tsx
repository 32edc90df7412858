import { Notice } from '@academy/ui/content/notice'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { RoundSummary } from '../api-types.ts'
import { closingText } from '../text/round/closing-text.ts'
import { deadlineIn } from '../text/round/deadline-text.ts'

/** Where a button stands and the deadline has passed: that it is marked late, or that nothing can be submitted any more. */
export function ClosingNote({ round }: { round: Pick<RoundSummary, 'phase' | 'closesAt'> }) {
  const text = useText(closingText)
  const language = useLanguage()
  if (round.phase !== 'grace' && round.phase !== 'closed') return null
  return <Notice tone="warning">{text[round.phase](deadlineIn(language, round.closesAt))}</Notice>
}
