import { z } from 'zod'
import { findIndicatorFigures, listIndicators } from '@academy/db/published/pages/find-indicator-figures'
import type { FigureRow } from '@academy/db/published/pages/figure-row'
import { ratePer100k, shareInterval } from '@academy/domain/facts/figures/figure-interval'
import { rankFigures } from '@academy/domain/facts/figures/rank-figures'
import { trendsOf } from '@academy/domain/facts/figures/trends-of'
import { areaKinds, isHealthAreaKind, type AreaKind } from '@academy/domain/facts/vocabulary'
import type { ServiceContext } from '../../service-context.ts'
import { noFilters } from '../filters/filter-shapes.ts'
import { readFilters } from '../filters/read-filters.ts'
import { readRelease } from '../filters/read-release.ts'
import { notThere } from '../lists/load-published.ts'
import { frameOf, noRelease } from './frame-of.ts'
import { pageInput } from './page-input.ts'

export const indicatorIndexInput = pageInput

/** Every indicator that has a figure. Two statements. */
export async function indicatorIndex(
  ctx: ServiceContext,
  { address: written }: z.output<typeof indicatorIndexInput>,
) {
  const { problems } = readFilters(noFilters, written, ['release'])
  const { release } = await frameOf(ctx, { release: readRelease(written) })
  return { release, problems, indicators: await listIndicators(ctx.db, release.number) }
}

export const indicatorPageInput = pageInput.extend({ slug: z.string().min(1).max(120) })

/** Of more areas than this only one kind is shown at once: a table for reading, not a file. */
const SHOWN_AT_ONCE = 150

/** Kinds that stand in one table; each is compared within itself. */
const leagues = ['nation', 'region', 'health', 'council'] as const
export type League = (typeof leagues)[number]
const leagueOf = (kind: AreaKind): League =>
  isHealthAreaKind(kind) ? 'health' : kind === 'nation' || kind === 'region' ? kind : 'council'

const filters = { kind: z.enum(leagues) }

/** One indicator: every value by area, trends, and what is of parts. One statement. */
export async function indicatorPage(
  ctx: ServiceContext,
  { address: written, slug }: z.output<typeof indicatorPageInput>,
) {
  const { filters: asked, problems } = readFilters(filters, written, ['release'])
  const number = readRelease(written)
  const record = await findIndicatorFigures(ctx.db, { release: number, slug })
  if (!record) throw noRelease(number)
  const { release, ...found } = record
  if (found.id === null) throw await notThere(ctx, { kind: 'indicator', release: release.number, slug })
  const { figures, ...indicator } = found
  const whole = figures.filter(({ extent, area }) => extent === 'whole' && area !== null)
  const ranks = rankFigures(
    whole.map((figure) => ({ ...figure, ...leagueAndNation(figure) })),
    indicator.comparable,
  )
  const rows = whole.map((figure, at) => ({
    ...figure,
    league: leagueAndNation(figure).league,
    rank: ranks[at] ?? null,
    interval: shareInterval(figure),
    rate: ratePer100k(figure, figure.area?.population ?? null),
  }))
  const there = leagues.filter((league) => rows.some((row) => row.league === league))
  const first = there.includes('health') ? 'health' : there[0]
  const kind = asked.kind ?? (rows.length > SHOWN_AT_ONCE ? first : undefined)
  return {
    release,
    // Which kind of area is shown is no filter of what there is.
    problems: problems.map((problem) => ({ ...problem, effect: 'ignored' as const })),
    indicator,
    kind: kind ?? null,
    /** The kinds of area that have a value, with how many. */
    kinds: there.map((league) => ({ league, values: rows.filter((row) => row.league === league).length })),
    values: rows.filter(({ league }) => kind === undefined || league === kind),
    others: figures.filter(({ extent, area }) => extent === 'part' || area === null),
    trends: trendsOf(figures),
  }
}

/** Boards that have ended are compared with each other, not with those of today. */
function leagueAndNation({ area }: FigureRow) {
  const kind = area?.kind ?? areaKinds[0]
  return { league: leagueOf(kind), nation: `${area?.nation}${area?.ended ? ' before' : ''}` }
}
