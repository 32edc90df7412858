import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { Actions, Button } from '@academy/ui/form/button'
import { useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { ContestedTable } from '../../allocate/contested-table.tsx'
import { DrawnTable } from '../../allocate/drawn-table.tsx'
import { HowLotsWork } from '../../allocate/how-lots-work.tsx'
import { SaidSeed } from '../../allocate/said-seed.tsx'
import type { ScenarioBoardPage } from '../../api-types.ts'
import { Again, answerForm, GoTo } from '../../components/answer-form.ts'
import { valueOf } from '../../components/read-form.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { boardText } from '../../text/allocate/board-text.ts'
import { lotText } from '../../text/allocate/lot-text.ts'
import { scenariosText } from '../../text/allocate/scenarios-text.ts'
import { refusalText } from '../../text/refusal-text.ts'
import type { Route } from './+types/draw-the-lot'

export function loader({ context, params }: Route.LoaderArgs) {
  return context.get(apiContext).allocate.scenario({ slug: params.slug, letter: params.letter })
}

export function action({ context, params, request }: Route.ActionArgs) {
  const { slug, letter } = params
  return answerForm<{ isChanged: true }>({ context, request }, async (posted) => {
    const base = Number(valueOf(posted, 'version'))
    const drawn = await context
      .get(apiContext)
      .allocate.drawTheLot({ slug, letter, base: Number.isSafeInteger(base) && base > 0 ? base : 1 })
    return drawn.ok ? new GoTo(paths.drawTheLot(slug, letter)) : new Again({ isChanged: true }, 409)
  })
}

/** The contested bids of a scenario before they are drawn by lot, and how the lot fell after. */
export default function DrawTheLot({ loaderData: board, actionData }: Route.ComponentProps) {
  const text = useText(lotText)
  const ofList = useText(scenariosText)
  const ofBoard = useText(boardText)
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, scenario, lotSeed } = board
  const here = paths.scenario(round.slug, scenario.letter)
  const contested = scenario.bids.filter(({ stability }) => stability?.band === 'contested')
  const [newest] = scenario.versions
  const isByLot = newest?.byLot === true
  const lots = scenario.awards?.lots ?? null
  const paid = (lots?.drawn ?? []).filter((each) => each.paid).length
  return (
    <>
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.scenarios(round.slug), text: ofList.title },
          { path: here, text: `${ofBoard.scenario(scenario.letter)}: ${scenario.name}` },
        ]}
      />
      <PageHeading
        title={isByLot ? text.drawnTitle(scenario.letter) : text.drawTitle(scenario.letter)}
        titleNote={inLanguage(round.name)}
        {...(lots && { lede: text.drawnLede(paid, lots.drawn.length) })}
        {...(!isByLot && contested.length > 0 && { lede: text.drawLede(contested.length) })}
      />
      {actionData?.isChanged && (
        <Notice tone="warning" title={ofBoard.changedMeanwhile} announce>
          <p>{text.changed}</p>
        </Notice>
      )}
      {isByLot && !lots && <Notice>{text.drawing}</Notice>}
      {lots && <DrawnTable drawn={lots.drawn} bids={scenario.bids} />}
      {!isByLot && <NotYet board={board} />}
      {!isByLot && contested.length > 0 && (
        <ContestedTable bids={contested} runs={scenario.stabilityRuns ?? 0} />
      )}
      {lotSeed && (
        <Section title={text.seed}>
          <SaidSeed lotSeed={lotSeed} />
        </Section>
      )}
      <HowLotsWork />
      {mayDraw(board) && (
        <form method="post" action={to(paths.drawTheLot(round.slug, scenario.letter))} className="gr-form">
          <input type="hidden" name="version" value={scenario.version} />
          <p>{text.drawOnce}</p>
          <Actions>
            <Button>{text.draw}</Button>
          </Actions>
        </form>
      )}
      <p>
        <a href={to(here)}>{text.toBoard}</a>
      </p>
      <SampleNote round={round} />
    </>
  )
}

function mayDraw({ mayChange, scenario }: ScenarioBoardPage): boolean {
  return mayChange && scenario.status !== 'dropped' && scenario.notDrawable === null
}

/** Why it cannot be drawn, where it cannot. */
function NotYet({ board }: { board: ScenarioBoardPage }) {
  const why = useText(refusalText)
  const { notDrawable } = board.scenario
  if (notDrawable === null) return null
  return (
    <Notice title={why[notDrawable]}>
      <p>{why[`${notDrawable}-body`]}</p>
    </Notice>
  )
}
