import { Notice } from '@academy/ui/content/notice'
import { useLanguage, useText } from '@academy/ui/language-context'
import type { RoundSummary } from '../api-types.ts'
import { closingText } from '../text/round/closing-text.ts'
import { deadlineIn } from '../text/round/deadline-text.ts'

/** Says before anything is typed that no application can be started, and why. */
export function NotOpenNote({ round }: { round: Pick<RoundSummary, 'phase' | 'closesAt'> }) {
  const text = useText(closingText)
  const language = useLanguage()
  if (round.phase === 'open') return null
  const isOver = round.phase === 'grace' || round.phase === 'closed'
  return (
    <Notice tone="warning">
      {isOver ? text.closedBefore(deadlineIn(language, round.closesAt)) : text.notOpenYet}
    </Notice>
  )
}
