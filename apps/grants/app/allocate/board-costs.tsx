import { useText } from '@academy/ui/language-context'
import { boardText } from '../text/allocate/board-text.ts'
import { priceInWords } from './reason-in-words.ts'
import type { Saying } from './saying.ts'
import type { ScenarioView } from '../api-types.ts'

/** What each rule and the end of each budget costs, and how certain the line between paid and not paid is. */
export function BoardCosts({ scenario, saying }: { scenario: ScenarioView; saying: Saying }) {
  const text = useText(boardText)
  const { prices, bids, stabilityRuns } = scenario
  const inBand = (band: 'always' | 'contested' | 'never') =>
    bids.filter(({ stability }) => stability?.band === band).length
  return (
    <>
      <h3 className="nhsuk-heading-s">{text.prices}</h3>
      {prices.length === 0 ? (
        <p className="ac-source">{text.pricesLater}</p>
      ) : (
        <ul>
          {prices.map((price) => (
            <li key={JSON.stringify(price.of)}>{priceInWords(saying, price)}</li>
          ))}
        </ul>
      )}
      <h3 className="nhsuk-heading-s">{text.certainty}</h3>
      <p>
        {stabilityRuns === null
          ? text[scenario.scoresFrom === 'mean' ? 'certaintyNone' : 'pricesLater']
          : text.certaintyBody(stabilityRuns, inBand('always'), inBand('contested'), inBand('never'))}
      </p>
    </>
  )
}
