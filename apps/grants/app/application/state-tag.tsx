import { Tag, type TagTone } from '@academy/ui/content/tag'
import { useText } from '@academy/ui/language-context'
import type { MyApplication } from '../api-types.ts'
import { applicationText } from '../text/apply/application-text.ts'

const tones: Record<MyApplication['status'], TagTone> = {
  draft: 'plain',
  'awaiting-sign-off': 'plain',
  correcting: 'warning',
  reopened: 'warning',
  submitted: 'good',
  withdrawn: 'warning',
}

export function StateTag({ status }: { status: MyApplication['status'] }) {
  const text = useText(applicationText)
  return <Tag tone={tones[status]}>{text[status]}</Tag>
}
