import type { AssignmentStatus } from '@academy/domain/assess/assignment-state'
import { Tag, type TagTone } from '@academy/ui/content/tag'
import { useText } from '@academy/ui/language-context'
import { assessText } from '../text/assess/assess-text.ts'

const tones: Partial<Record<AssignmentStatus, TagTone>> = {
  offered: 'warning',
  accepted: 'strong',
  finished: 'good',
  'sent-back': 'warning',
  void: 'problem',
}

/** Where an assignment is. */
export function AssignmentTag({ status }: { status: AssignmentStatus }) {
  return <Tag tone={tones[status] ?? 'plain'}>{useText(assessText)[`is-${status}`]}</Tag>
}
