import type { ScreeningState } from '@academy/domain/screen/screening'
import { Tag, type TagTone } from '@academy/ui/content/tag'
import { useText } from '@academy/ui/language-context'
import { screenText } from '../text/screen/screen-text.ts'

const tones: Record<ScreeningState, TagTone> = {
  waiting: 'plain',
  begun: 'plain',
  proposed: 'warning',
  eligible: 'good',
  ineligible: 'problem',
  duplicate: 'problem',
}

/** How far a bid is screened. */
export function StateTag({ state }: { state: ScreeningState }) {
  const text = useText(screenText)
  return <Tag tone={tones[state]}>{text[state]}</Tag>
}
