import { useText } from '@academy/ui/language-context'
import type { RoundSummary } from '../api-types.ts'
import { roundText } from '../text/round/round-text.ts'

/** One quiet line under every page of a made-up round. */
export function SampleNote({ round }: { round: Pick<RoundSummary, 'fictional'> }) {
  const text = useText(roundText)
  if (!round.fictional) return null
  return (
    <p className="ac-source gr-sample">
      <strong>{text.fictional}.</strong> {text.fictionalBody}
    </p>
  )
}
