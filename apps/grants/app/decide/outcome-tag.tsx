import type { DecisionOutcome } from '@academy/domain/decide/decision'
import { Tag, type TagTone } from '@academy/ui/content/tag'
import { useText } from '@academy/ui/language-context'
import { decisionsText } from '../text/decide/decisions-text.ts'

const tones: Record<DecisionOutcome, TagTone> = {
  funded: 'good',
  'part-funded': 'good',
  reserve: 'warning',
  refused: 'plain',
  none: 'plain',
}

/** What is decided of a bid, in words. */
export function OutcomeTag({ outcome }: { outcome: DecisionOutcome }) {
  const text = useText(decisionsText)
  return <Tag tone={tones[outcome]}>{text[outcome]}</Tag>
}
