import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import { boardText } from '../text/allocate/board-text.ts'

interface BoardStateProps {
  here: string
  /** What a trial came to; nothing where the page shows what is kept. */
  tried: string | undefined
}

/** Whether the figures are those that are kept or those of a trial, and what a trial changes: read out when it does. */
export function BoardState({ here, tried }: BoardStateProps) {
  const text = useText(boardText)
  const to = useLocalPath()
  return (
    <div className="gr-board-state" id="board-state" data-state={tried === undefined ? 'kept' : 'tried'}>
      <p>
        <b data-part="state">{tried === undefined ? text.kept : text.tried}</b>{' '}
        <a href={to(here)} data-part="back" hidden={tried === undefined}>
          {text.backToKept}
        </a>
      </p>
      <p role="status" data-part="sentence">
        {tried}
      </p>
    </div>
  )
}
