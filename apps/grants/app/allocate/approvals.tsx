import { Notice } from '@academy/ui/content/notice'
import { Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { boardText } from '../text/allocate/board-text.ts'
import type { AllocationNames } from './saying.ts'
import type { ScenarioView } from '../api-types.ts'

interface ApprovalsProps {
  forced: ScenarioView['forced']
  names: AllocationNames
  here: string
  /** Whether whoever looks may change the scenario at all. */
  mayChange: boolean
}

/** Every bid that was decided by hand: by whom and why, and who approved it or has to. */
export function Approvals({ forced, names, here, mayChange }: ApprovalsProps) {
  const text = useText(boardText)
  const to = useLocalPath()
  if (forced.length === 0) return null
  const isOpen = forced.some(({ approvedBy }) => approvedBy === null)
  const words = forced.map(({ id, reference, outcome, reason, by, approvedBy, mayApprove }) => (
    <li key={id}>
      <p>
        {`${text.forcedBy(names.bid(reference), text[`outcome-${outcome}`], by.name ?? '–')} “${reason}”`}
      </p>
      {approvedBy ? (
        <p className="ac-source">{text.approvedBy(approvedBy.name ?? '–')}</p>
      ) : mayApprove && mayChange ? (
        <form method="post" action={to(here)}>
          <input type="hidden" name="intent" value="approve" />
          <input type="hidden" name="forced" value={id} />
          <Button kind="secondary">
            {text.approve}
            <span className="nhsuk-u-visually-hidden"> {text.approveOf(names.bid(reference))}</span>
          </Button>
        </form>
      ) : (
        <p className="ac-source">
          {text.notYetApproved} {mayChange && text.ownWord}
        </p>
      )}
    </li>
  ))
  return (
    <Notice tone={isOpen ? 'warning' : 'important'} title={isOpen ? text.waitsForSecond : text.byHand}>
      <ul className="gr-approvals">{words}</ul>
    </Notice>
  )
}
