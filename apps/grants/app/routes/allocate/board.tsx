import { formatInstant } from '@academy/domain/text/format-instant'
import { Notice } from '@academy/ui/content/notice'
import { Section } from '@academy/ui/content/section'
import { ErrorSummary } from '@academy/ui/form/error-summary'
import { useLanguage, useText } from '@academy/ui/language-context'
import { Breadcrumbs } from '@academy/ui/shell/breadcrumbs'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import { apiContext } from '@academy/web/context/api-context'
import { Island } from '@academy/web/document/island'
import { languageContext } from '@academy/web/context/language-context'
import { Aims } from '../../allocate/aims.tsx'
import { otherAims } from '../../allocate/aims-of.ts'
import { Approvals } from '../../allocate/approvals.tsx'
import { BoardBids } from '../../allocate/board-bids.tsx'
import { BoardCosts } from '../../allocate/board-costs.tsx'
import { BoardForm } from '../../allocate/board-form.tsx'
import { BoardShares } from '../../allocate/board-shares.tsx'
import { BoardState } from '../../allocate/board-state.tsx'
import { BudgetBars } from '../../allocate/budget-bars.tsx'
import { saveBoard } from '../../allocate/save-board.ts'
import { ScenarioEnds } from '../../allocate/scenario-ends.tsx'
import { ScenarioState } from '../../allocate/scenario-state.tsx'
import { ScenarioTag } from '../../allocate/scenario-tag.tsx'
import { LeftOut } from '../../allocate/left-out.tsx'
import { boardOf } from '../../allocate/board-of.ts'
import { readBidQuery } from '../../allocate/ranked-bids.ts'
import { writeSettings } from '../../allocate/write-settings.ts'
import { useWords } from '../../components/use-words.ts'
import { paths } from '../../paths.ts'
import { SampleNote } from '../../round/sample-note.tsx'
import { boardText } from '../../text/allocate/board-text.ts'
import { scenariosText } from '../../text/allocate/scenarios-text.ts'
import { errorText } from '../../text/error-text.ts'
import type { Route } from './+types/board'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { allocate } = context.get(apiContext)
  const url = new URL(request.url)
  const board = await allocate.scenario({ slug: params.slug, letter: params.letter })
  const query = readBidQuery(url)
  if (!url.searchParams.has('aims')) return { board, query }
  const { settings } = board.scenario
  const trials = await Promise.all(
    otherAims(settings).map((other) =>
      allocate.try({ slug: params.slug, letter: params.letter, settings: other }),
    ),
  )
  return { board, query, trials }
}

export function action({ context, params, request }: Route.ActionArgs) {
  const { slug, letter } = params
  const language = context.get(languageContext)
  return saveBoard({ context, request, slug, letter, language, api: context.get(apiContext).allocate })
}

/** A scenario of dividing the money: what is set, who would get what, and why. */
export default function Board({ loaderData: { board, query, trials }, actionData }: Route.ComponentProps) {
  const text = useText(boardText)
  const ofList = useText(scenariosText)
  const ofForm = useText(errorText)
  const language = useLanguage()
  const inLanguage = useWords()
  const to = useLocalPath()
  const { round, scenario, mayChange } = board
  const here = paths.scenario(round.slug, scenario.letter)
  const drawn = boardOf(language, board, query, actionData?.figures ?? null)
  const { saying, names, division, figures, pot, isFound } = drawn
  const errors = actionData?.errors ?? {}
  const typed = actionData?.typed ?? writeSettings(scenario.version, scenario.settings)
  const isOpen = mayChange && scenario.status !== 'dropped' && scenario.status !== 'chosen'
  const [newest] = scenario.versions
  const potWords = formatPounds(language, pot, { short: true })
  const lede = isFound
    ? text.lede(division.awards.length, formatPounds(language, drawn.offered), potWords)
    : scenario.awards
      ? text.ledeNone(scenario.bids.length, potWords)
      : text.ledeWaiting(scenario.bids.length, potWords)
  return (
    <>
      <ErrorSummary errors={Object.entries(errors).map(([field, sentence]) => ({ field, text: sentence }))} />
      <Breadcrumbs
        items={[
          { path: paths.manageRound(round.slug), text: inLanguage(round.name) },
          { path: paths.scenarios(round.slug), text: text.scenarios },
        ]}
      />
      <PageHeading
        title={`${text.scenario(scenario.letter)}: ${scenario.name}`}
        titleNote={inLanguage(round.name)}
        lede={lede}
        long
        {...(Object.keys(errors).length > 0 && { titlePrefix: ofForm.error })}
      />
      <p>
        <ScenarioTag status={scenario.status} result={scenario.awards?.status ?? null} />{' '}
        {newest && (
          <span className="ac-source">
            {text.madeBy(newest.by.name ?? '–', formatInstant(language, newest.at), newest.no)}{' '}
            {text[`scoresFrom-${scenario.scoresFrom}`]}
          </span>
        )}
      </p>
      <ScenarioState scenario={scenario} saying={saying} here={here} />
      {actionData?.changed && (
        <Notice tone="warning" title={text.changedMeanwhile} announce>
          <p>{text.changedBy(actionData.changed.by, actionData.changed.at)}</p>
          <p>
            <a href={to(here)}>{text.theirs}</a>
          </p>
        </Notice>
      )}
      <Approvals forced={scenario.forced} names={names} here={here} mayChange={isOpen} />
      <nav className="gr-board-jumps" aria-label={text.jumps}>
        <a href="#settings">{text.settings}</a> <a href="#bids">{text.bids}</a>{' '}
        <a href="#who">{text.whoGets}</a> <a href="#compare">{text.compare}</a>
      </nav>
      <BoardState here={here} tried={actionData?.tried} />
      <div className="gr-board">
        <section className="gr-board__left" id="settings" aria-labelledby="settings-title">
          <h2 className="nhsuk-heading-m" id="settings-title">
            {text.settings}
          </h2>
          <BudgetBars years={division.years} figures={figures} />
          <p className="ac-source">{text.budgetKey}</p>
          {isOpen && (
            <BoardForm
              slug={round.slug}
              letter={scenario.letter}
              typed={typed}
              errors={errors}
              names={names}
            />
          )}
        </section>
        <section className="gr-board__middle" id="bids" aria-labelledby="bids-title">
          <h2 className="nhsuk-heading-m" id="bids-title">
            {text.bids}
          </h2>
          {isFound && scenario.bids.every(({ reason }) => reason === null) && (
            <p className="ac-source">{text.whyLater}</p>
          )}
          <BoardBids
            here={here}
            slug={round.slug}
            query={query}
            bids={drawn.bids}
            figures={figures}
            axis={drawn.axis}
            saying={saying}
            runs={scenario.stabilityRuns}
          />
          <LeftOut leftOut={scenario.leftOut} />
        </section>
        <section className="gr-board__right" id="who" aria-labelledby="who-title">
          <h2 className="nhsuk-heading-m" id="who-title">
            {text.whoGets}
          </h2>
          <BoardShares division={division} figures={figures} />
        </section>
      </div>
      <Section title={text.compare} id="compare">
        <div className="gr-board-below">
          <div>
            <BoardCosts scenario={scenario} saying={saying} />
          </div>
          <div>
            <h3 className="nhsuk-heading-s">{text.objectives}</h3>
            <Aims here={here} own={scenario.settings.objective} aims={trials && drawn.aimsOf(trials)} />
            <p>
              <a href={to(paths.scenarios(round.slug))}>{ofList.compareAll}</a>
            </p>
          </div>
        </div>
        <ScenarioEnds board={board} />
      </Section>
      <SampleNote round={round} />
      <Island name="live-scenario" />
    </>
  )
}
