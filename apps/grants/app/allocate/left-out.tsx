import { Disclosure } from '@academy/ui/content/disclosure'
import { useText } from '@academy/ui/language-context'
import { boardText } from '../text/allocate/board-text.ts'
import type { ScenarioListPage } from '../api-types.ts'

type ListedBid = ScenarioListPage['leftOut'][number] & { organisationName?: string }

/** The bids of the round that take no part in its division, and why. */
export function LeftOut({ leftOut }: { leftOut: readonly ListedBid[] }) {
  const text = useText(boardText)
  if (leftOut.length === 0) return null
  return (
    <Disclosure summary={`${text.leftOut} (${leftOut.length})`}>
      <ul>
        {leftOut.map(({ reference, organisationName, why }) => (
          <li key={reference}>
            {organisationName === undefined ? reference : `${organisationName} (${reference})`}:{' '}
            {text[`leftOut-${why}`]}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
