import type { Ruling } from '@academy/domain/conflict/conflict'
import { Tag } from '@academy/ui/content/tag'
import { useText } from '@academy/ui/language-context'
import { conflictsText } from '../text/assess/conflicts-text.ts'

const tones = { pending: 'warning', barred: 'problem', allowed: 'good' } as const

/** How a conflict was ruled on. */
export function RulingTag({ ruling }: { ruling: Ruling }) {
  return <Tag tone={tones[ruling]}>{useText(conflictsText)[ruling]}</Tag>
}
