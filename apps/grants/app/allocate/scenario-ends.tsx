import { LinkButton, Actions } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ScenarioBoardPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { boardText } from '../text/allocate/board-text.ts'
import { lotText } from '../text/allocate/lot-text.ts'
import { refusalText } from '../text/refusal-text.ts'

/** The ways in which a scenario ends, or why it cannot be chosen yet. */
export function ScenarioEnds({ board }: { board: ScenarioBoardPage }) {
  const text = useText(boardText)
  const why = useText(refusalText)
  const lot = useText(lotText)
  const to = useLocalPath()
  const { round, scenario, mayChange, mayChoose } = board
  const toLot = paths.drawTheLot(round.slug, scenario.letter)
  const isByLot = scenario.versions[0]?.byLot === true
  const seeLot = isByLot && <a href={to(toLot)}>{lot.toDrawn}</a>
  if (scenario.status === 'chosen')
    return (
      <p>
        {seeLot} <a href={to(paths.decisions(round.slug))}>{text.toDecisions}</a>
      </p>
    )
  if (!mayChange || scenario.status === 'dropped') return null
  const { slug } = round
  const [blocked] = scenario.notChoosable
  return (
    <>
      {blocked !== undefined && (
        <p className="ac-source">
          {text.notYet} {why[blocked]}.
        </p>
      )}
      {seeLot && <p>{seeLot}</p>}
      <Actions>
        {mayChoose && blocked === undefined && (
          <LinkButton href={to(paths.chooseScenario(slug, scenario.letter))}>{text.choose}</LinkButton>
        )}
        {scenario.notDrawable === null && (
          <LinkButton kind="secondary" href={to(toLot)}>
            {lot.toDraw}
          </LinkButton>
        )}
        <LinkButton kind="secondary" href={to(paths.dropScenario(slug, scenario.letter))}>
          {text.drop}
        </LinkButton>
      </Actions>
    </>
  )
}
