import { sumOf } from '@academy/domain/allocate/allocation-input'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useLocalPath } from '@academy/ui/use-local-path'
import type { ReactNode } from 'react'
import type { ScenarioView } from '../api-types.ts'
import { paths } from '../paths.ts'
import { boardText } from '../text/allocate/board-text.ts'
import { scenariosText } from '../text/allocate/scenarios-text.ts'
import { aimOf } from './aims-of.ts'
import { divisionOf } from './board-of.ts'
import { yearsOf } from './division.ts'
import { ScenarioTag } from './scenario-tag.tsx'

/** What some scenarios give, a column each. */
export function SideBySide({ slug, scenarios }: { slug: string; scenarios: readonly ScenarioView[] }) {
  const text = useText(scenariosText)
  const ofBoard = useText(boardText)
  const language = useLanguage()
  const to = useLocalPath()
  const drawn = scenarios.map((scenario) => {
    const division = divisionOf(scenario)
    const aim = aimOf(scenario.settings.objective, division.bids, division.awards, division.awards)
    return { scenario, aim, years: yearsOf(division) }
  })
  const years = [...new Set(drawn.flatMap((each) => each.years.map(({ financialYear }) => financialYear)))]
  const rows: { what: string; cells: ReactNode[] }[] = [
    {
      what: text.state,
      cells: drawn.map(({ scenario }) => (
        <ScenarioTag
          key={scenario.letter}
          status={scenario.status}
          result={scenario.awards?.status ?? null}
        />
      )),
    },
    {
      what: text.aim,
      cells: drawn.map(({ scenario }) => ofBoard[`objective-${scenario.settings.objective}`]),
    },
    { what: text.awards, cells: drawn.map(({ aim }) => formatNumber(language, aim.awards)) },
    { what: text.money, cells: drawn.map(({ aim }) => formatPounds(language, aim.paidPence)) },
    ...years.map((year) => ({
      what: text.offeredIn(year),
      cells: drawn.map((each) =>
        formatPounds(
          language,
          sumOf(
            each.years.filter(({ financialYear }) => financialYear === year).map((one) => one.offeredPence),
          ),
        ),
      ),
    })),
    {
      what: ofBoard.aimPoints,
      cells: drawn.map(({ aim }) => formatNumber(language, aim.scoreHundredths / 100, { decimals: 0 })),
    },
    {
      what: ofBoard.aimPeople,
      cells: drawn.map(({ aim }) => formatNumber(language, Math.round(aim.peopleHundredths / 100))),
    },
  ]
  return (
    <div className="gr-wide-table" role="region" aria-label={text.sideBySide} tabIndex={0}>
      <table className="gr-beside">
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            {scenarios.map(({ letter, name }) => (
              <th key={letter} scope="col">
                <a href={to(paths.scenario(slug, letter))}>
                  {letter}: {name}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, cells }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              {cells.map((cell, at) => (
                <td key={scenarios[at]?.letter}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
