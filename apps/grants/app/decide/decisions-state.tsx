import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { listOf } from '../allocate/saying.ts'
import type { DecisionsPage } from '../api-types.ts'
import { decisionsText } from '../text/decide/decisions-text.ts'

type FoundSet = NonNullable<DecisionsPage['set']>

/** Where the decisions are: what is proposed, who approved, who is missing, or that they are sealed or were sent back. */
export function DecisionsState({ page }: { page: Pick<DecisionsPage, 'set' | 'needed'> }) {
  const text = useText(decisionsText)
  const language = useLanguage()
  const { set, needed } = page
  if (!set)
    return (
      <Notice title={text['state-none']}>
        <p>{text['state-none-body']}</p>
      </Notice>
    )
  const missing = needed.filter((part) => set.approvals.every((given) => given.part !== part))
  const title =
    set.status === 'proposed'
      ? text['state-proposed'](needed.length - missing.length, needed.length)
      : text[`state-${set.status}`]
  return (
    <Notice
      tone={set.status === 'sealed' ? 'success' : set.status === 'sent-back' ? 'warning' : 'important'}
      title={title}
    >
      <SetHistory set={set} />
      {set.status === 'proposed' && missing.length > 0 && (
        <p>
          {text.missing(
            listOf(
              language,
              missing.map((part) => text[part]),
            ),
          )}
        </p>
      )}
      {set.status === 'sealed' && <p>{text['state-sealed-body']}</p>}
      <p className="ac-source">
        {text.limits(
          formatPounds(language, set.totalLimitPence),
          formatPounds(language, set.awardLimitPence),
        )}
      </p>
    </Notice>
  )
}

/** Who proposed, approved or sent back a set, and when. */
export function SetHistory({ set }: { set: FoundSet }) {
  const text = useText(decisionsText)
  const language = useLanguage()
  const when = (at: Date) => formatInstant(language, at)
  const sentBack = set.events.find(({ kind }) => kind === 'sent-back')
  return (
    <ul>
      <li>{text.proposedBy(set.proposedBy.name ?? '–', when(set.proposedAt))}</li>
      {set.approvals.map(({ part, by, at }) => (
        <li key={part}>
          {text.approvedBy(
            by.name ?? '–',
            part === 'finance' ? text.finance : text['part-officer'],
            when(at),
          )}
        </li>
      ))}
      {sentBack && (
        <li>{text.sentBackBy(sentBack.by.name ?? '–', when(sentBack.at), sentBack.reason ?? '')}</li>
      )}
    </ul>
  )
}
