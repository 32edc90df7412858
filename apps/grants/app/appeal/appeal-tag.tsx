import type { AppealStatus } from '@academy/domain/appeal/appeal'
import { Tag, type TagTone } from '@academy/ui/content/tag'
import { useText } from '@academy/ui/language-context'
import { appealText } from '../text/appeal/appeal-text.ts'

const tones: Record<AppealStatus, TagTone> = {
  made: 'warning',
  admitted: 'warning',
  'not-admitted': 'plain',
  upheld: 'good',
  'not-upheld': 'plain',
  withdrawn: 'plain',
  ended: 'plain',
}

/** Where an appeal is. */
export function AppealTag({ status }: { status: AppealStatus }) {
  const text = useText(appealText)
  return <Tag tone={tones[status]}>{text[`status-${status}`]}</Tag>
}
