import type { ChartName } from '@academy/domain/grants/round-charts'
import type { RoundChartsPage } from '../api-types.ts'
import { csvOf, csvPounds } from './csv.ts'

type Content = NonNullable<RoundChartsPage['content']>
type Table = readonly (readonly string[])[]

const ofContent: Record<Exclude<ChartName, 'days' | 'hours'>, (content: Content) => Table> = {
  states: ({ states }) => [
    ['state', 'applications'],
    ...states.map(({ status, applications }) => [status, String(applications)]),
  ],
  years: ({ years }) => [
    ['financial_year', 'applications', 'asked_pounds', 'pot_pounds'],
    ...years.map(({ financialYear, potPence, ...asked }) => [
      financialYear,
      ...askedCells(asked),
      potPence === null ? '' : csvPounds(potPence),
    ]),
  ],
  nations: ({ nations, total }) => [
    ['nation', 'applications', 'asked_pounds'],
    ...nations.map(({ letter, ...asked }) => [letter, ...askedCells(asked)]),
    ['each application once', ...askedCells(total)],
  ],
  regions: ({ regions }) => areaTable(regions),
  areas: ({ areas }) => areaTable(areas),
}

/** One chart as a file; nothing where the round is sealed and it would tell of what was submitted. */
export function chartCsv(page: RoundChartsPage, chart: ChartName): string | undefined {
  if (chart === 'days')
    return csvOf([
      ['day', 'started', 'submitted'],
      ...page.days.map(({ day, started, submitted }) => [day, String(started), String(submitted)]),
    ])
  if (chart === 'hours')
    return csvOf([
      ['hour_begins_utc', 'started', 'submitted'],
      ...page.hours.map(({ at, started, submitted }) => [
        at.toISOString(),
        String(started),
        String(submitted),
      ]),
    ])
  return page.content === null ? undefined : csvOf(ofContent[chart](page.content))
}

function areaTable(areas: Content['regions']): Table {
  return [
    ['code', 'area', 'applications', 'asked_pounds'],
    ...areas.map(({ code, name, ...asked }) => [code, name.en, ...askedCells(asked)]),
  ]
}

function askedCells({ applications, askedPence }: Content['total']): [string, string] {
  return [String(applications), csvPounds(askedPence)]
}
