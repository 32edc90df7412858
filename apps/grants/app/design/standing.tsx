import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { TextArea } from '@academy/ui/form/text-area'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { DesignPage } from '../api-types.ts'
import { valueOf } from '../components/read-form.ts'
import { paths } from '../paths.ts'
import { roundMovesText } from '../text/design/round-moves-text.ts'
import type { RefusedMove } from './move-round.ts'

interface StandingProps {
  page: DesignPage
  refused?: RefusedMove | undefined
}

/** Where a round stands, and the next step of whoever reads this. */
export function Standing({ page, refused }: StandingProps) {
  const text = useText(roundMovesText)
  const { state, changed } = page
  const stands = {
    draft: text.stateDraft,
    published: text.statePublished,
    cancelled: text.stateCancelled,
  }[state.status]
  const isChanged = !state.pending && state.status === 'published' && changed
  const waits =
    state.pending && (state.pending.state === 'proposed' ? text.stateProposed : text.stateApproved)
  return (
    <Section title={text.state}>
      <Notice
        tone={state.status === 'published' && !waits ? 'success' : 'important'}
        title={[stands, waits, isChanged && text.stateChanged].filter(Boolean).join(' ')}
      />
      <NextMove page={page} refused={refused} />
    </Section>
  )
}

function NextMove({ page, refused }: StandingProps) {
  const text = useText(roundMovesText)
  const { state, roles, problems, changed, round } = page
  const isManager = roles.includes('fund-manager')
  if (state.status === 'cancelled') return null
  if (state.pending?.state === 'proposed') {
    return roles.includes('senior-officer') ? <Decide slug={round.slug} refused={refused} /> : null
  }
  if (state.pending?.state === 'approved') {
    if (!isManager) return null
    if (state.status === 'draft') return <Move slug={round.slug} move="publish" label={text.publish} />
    return (
      <Move slug={round.slug} move="amend" label={text.amend}>
        <Reason label={text.amendReason} hint={text.amendHint} refused={refused} />
      </Move>
    )
  }
  if (!isManager) return null
  const isSame = state.status === 'published' && !changed
  const why = problems.some(({ severity }) => severity === 'must')
    ? text.proposeNot
    : isSame
      ? text.proposeSame
      : undefined
  return <Move slug={round.slug} move="propose" label={text.propose} why={why} />
}

function Decide({ slug, refused }: { slug: string; refused: RefusedMove | undefined }) {
  const text = useText(roundMovesText)
  return (
    <>
      <Move slug={slug} move="approve" label={text.approve} />
      <Move slug={slug} move="send-back" label={text.sendBack} kind="secondary">
        <Reason label={text.sendBackReason} refused={refused} />
      </Move>
    </>
  )
}

function Reason({
  label,
  hint,
  refused,
}: {
  label: string
  hint?: string
  refused: RefusedMove | undefined
}) {
  return (
    <TextArea
      name="reason"
      label={label}
      hint={hint}
      rows={3}
      value={refused && valueOf(refused.typed, 'reason')}
      error={refused?.errors['reason']}
    />
  )
}

interface MoveProps {
  slug: string
  move: string
  label: string
  kind?: 'primary' | 'secondary'
  /** Why it cannot be done now. */
  why?: string | undefined
  children?: React.ReactNode
}

/** One form of the page, with one button. */
export function Move({ slug, move, label, kind = 'primary', why, children }: MoveProps) {
  const to = useLocalPath()
  return (
    <form method="post" action={to(paths.design(slug))} className="gr-form" noValidate>
      <input type="hidden" name="move" value={move} />
      {children}
      {why && <p id={`${move}-why`}>{why}</p>}
      <Actions>
        <Button kind={kind} disabledBy={why && `${move}-why`}>
          {label}
        </Button>
      </Actions>
    </form>
  )
}
