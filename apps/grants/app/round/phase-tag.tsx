import { Tag, type TagTone } from '@academy/ui/content/tag'
import { useText } from '@academy/ui/language-context'
import type { RoundSummary } from '../api-types.ts'
import { roundText } from '../text/round/round-text.ts'

type Phase = RoundSummary['phase']

const words = {
  draft: 'phaseUpcoming',
  upcoming: 'phaseUpcoming',
  open: 'phaseOpen',
  grace: 'phaseGrace',
  closed: 'phaseClosed',
  cancelled: 'cancelled',
} as const satisfies Record<Phase, string>

const tones: Partial<Record<Phase, TagTone>> = { open: 'good', grace: 'warning', cancelled: 'problem' }

/** Whether a round takes applications, in a word. */
export function PhaseTag({ phase }: { phase: Phase }) {
  const text = useText(roundText)
  return <Tag tone={tones[phase] ?? 'plain'}>{text[words[phase]]}</Tag>
}
