import { Notice } from '@academy/ui/content/notice'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { RoundSummary } from '../api-types.ts'
import { paths } from '../paths.ts'
import { roundText } from '../text/round/round-text.ts'

/** Says on the pages of an application that its round was cancelled, with the way to when and why. */
export function CancelledNote({ round }: { round: Pick<RoundSummary, 'phase' | 'slug' | 'test'> }) {
  const text = useText(roundText)
  const to = useLocalPath()
  if (round.phase !== 'cancelled') return null
  if (round.test) return <Notice tone="warning">{text.testEnded}</Notice>
  return (
    <Notice tone="warning" title={text.cancelledTitle}>
      <p>
        {text.cancelledKept} <a href={to(paths.round(round.slug))}>{text.cancelledWhy}</a>
      </p>
    </Notice>
  )
}
