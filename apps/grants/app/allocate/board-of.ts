import { sumOf } from '@academy/domain/allocate/allocation-input'
import type { Language } from '@academy/domain/text/language'
import type { ScenarioBoardPage, TriedScenario } from '../api-types.ts'
import { aimOf, type Aim } from './aims-of.ts'
import { namesOfScenario, sayingOf, SCORE_MOST_HUNDREDTHS } from './board-saying.ts'
import type { Division } from './division.ts'
import { figuresOf, type Figures } from './figures.ts'
import { pageOfBids, rankedBids, type BidQuery } from './ranked-bids.ts'
import { scoreAxis } from './score-strip.tsx'

/** All that a board is drawn with. `tried`: figures of a trial, which stand in the place of those that are kept. */
export function boardOf(
  language: Language,
  { scenario, criteria }: Pick<ScenarioBoardPage, 'scenario' | 'criteria'>,
  query: BidQuery,
  tried: Figures | null,
) {
  const names = namesOfScenario(language, scenario, criteria)
  const division = divisionOf(scenario)
  const isFound = scenario.awards !== null && scenario.awards.worth !== null
  const kept = figuresOf(language, division, isFound)
  const ranked = rankedBids(scenario)
  const least = scenario.settings.rules.flatMap((rule) => (rule.rule === 'score-least' ? [rule.percent] : []))
  return {
    names,
    isFound,
    saying: sayingOf(language, scenario, names),
    division,
    figures: tried ? merged(kept, tried) : kept,
    bids: pageOfBids(ranked, query),
    axis: scoreAxis(
      ranked.map(({ scoreHundredths, interval, stability }) => ({
        scoreHundredths,
        interval: interval && ([interval.lowHundredths, interval.highHundredths] as const),
        isContested: stability?.band === 'contested',
      })),
      least.length > 0 ? (Math.max(...least) * SCORE_MOST_HUNDREDTHS) / 100 : null,
      SCORE_MOST_HUNDREDTHS,
    ),
    offered: sumOf(division.awards.flatMap(({ paidPence }) => paidPence)),
    pot: sumOf(division.years.map(({ budgetPence }) => budgetPence)),
    aimsOf: (trials: readonly TriedScenario[]): Aim[] => [
      aimOf(scenario.settings.objective, division.bids, division.awards, division.awards),
      ...trials.flatMap((trial) =>
        trial.ok ? [aimOf(trial.objective, trial.bids, trial.awards, division.awards)] : [],
      ),
    ],
  }
}

/** What is kept of a scenario, as it is drawn. */
export function divisionOf({ settings, bids }: Pick<ScenarioBoardPage['scenario'], 'settings' | 'bids'>) {
  return {
    years: settings.years,
    bids: bids.map((bid) => ({ ...bid, id: bid.reference })),
    awards: bids.flatMap(({ reference, paidPence }) =>
      paidPence === null ? [] : [{ bidId: reference, paidPence }],
    ),
  } satisfies Division
}

function merged(kept: Figures, tried: Figures): Figures {
  return {
    texts: { ...kept.texts, ...tried.texts },
    widths: { ...kept.widths, ...tried.widths },
    steps: { ...kept.steps, ...tried.steps },
  }
}
