import type { z } from 'zod'
import { wallClock } from '@academy/domain/deadline/wall-clock'
import type { ServiceContext } from '../../service-context.ts'
import { schemeFilters } from '../filters/filter-shapes.ts'
import { placeInList } from '../filters/place-in-list.ts'
import { matchesNothing, readFilters } from '../filters/read-filters.ts'
import { readRelease } from '../filters/read-release.ts'
import { schemeOrder, schemeSelection } from '../filters/scheme-selection.ts'
import { countBeside } from '@academy/db/published/lists/count-beside'
import { countPublished } from '../lists/count-published.ts'
import { pagePublished, readPlace } from '../lists/page-published.ts'
import { placeAsked, placeNames, typedPlace } from '../names/place-asked.ts'
import { frameOf, notOnRecord } from './frame-of.ts'
import { pageInput } from './page-input.ts'
import { runningOf } from './running-of.ts'
import { schemeOf } from './shape-rows.ts'

export const SCHEMES_PER_PAGE = 25

/** How many of those that cover a place stand under what is nearest to it. */
const COVERING_MAX = 12

export const schemeListInput = pageInput

/** One page of schemes with the filters' choices, and of a place what is meant by it. Three statements. */
export async function schemeList(
  ctx: ServiceContext,
  { address: written }: z.output<typeof schemeListInput>,
) {
  const { filters, problems: misread } = readFilters(schemeFilters, written, [
    'release',
    'after',
    'place',
    'at',
  ])
  const typed = typedPlace(written)
  const frame = await frameOf(ctx, {
    release: readRelease(written),
    area: filters.area ?? filters.wider,
    programme: filters.programme,
    named: typed ? placeNames(typed) : undefined,
    choices: true,
  })
  const place = typed ? { typed, ...placeAsked(frame.named, written['at']) } : null
  const near = place?.near ?? undefined
  const order = schemeOrder(filters, near, place?.within?.key)
  const list = { kind: 'scheme', release: frame.release.number, ...order } as const
  // A place in an older release leads to the same place in the release that is shown.
  const { from, problems: cut } = placeInList(written['after'], (after) => readPlace(ctx, list, after).from)
  const problems = [...misread, ...notOnRecord(filters, frame), ...cut]
  const isWide = filters.reach === 'wide'
  // Nothing is near to a place that is not known, and what covers a region is near to none.
  const nothing = Boolean(place?.isOpen) || Boolean(near && isWide) || matchesNothing(problems)
  const { period: year, running: answer = 'known', ...anyTime } = filters
  const [pages, counts, beside] = nothing
    ? []
    : await Promise.all([
        pagePublished(ctx, { ...list, from, size: SCHEMES_PER_PAGE }),
        // A search says itself how many rows match, and a year is counted with what else is said of it.
        filters.q || near || year !== undefined ? undefined : countPublished(ctx, list),
        year === undefined && !near
          ? undefined
          : countBeside(ctx.db, {
              release: list.release,
              year,
              answer,
              filters: near
                ? schemeSelection(anyTime)
                : schemeOrder(anyTime, undefined, place?.within?.key).filters,
              areaCodes: near?.areas.map(({ code }) => code) ?? [],
              limit: COVERING_MAX,
            }),
      ])
  const page = pages?.get('')
  const running = runningOf(filters, (one) => beside?.running[one] ?? 0)
  const counted = running
    ? running.counts[running.shown]
    : near
      ? (beside?.near ?? 0)
      : (counts?.get('') ?? 0)
  const last = page?.rows.at(-1)
  return {
    release: frame.release,
    address: filters,
    problems,
    nothing,
    thisYear: wallClock(ctx.now).year,
    programmes: frame.programmes,
    /** What was typed for a place, what is meant by it, and what else may be. */
    place,
    /** Of what is nearest to a place, those at no distance: they cover an area in which it lies. */
    covering: beside?.covering ?? [],
    coveringTotal: beside?.coveringTotal ?? 0,
    area: frame.area,
    programme: frame.programme,
    total: page?.matches ?? { count: counted, isMore: false },
    running,
    all: frame.nations.reduce((sum, nation) => sum + nation.schemes, 0),
    schemes: (page?.rows ?? []).map(({ sortKey, ...row }) => ({
      ...schemeOf(row, frame.release),
      distanceM: near ? Number(sortKey) : null,
    })),
    isFirst: !from,
    next: page?.hasNext && last ? page.cursorOf(last) : null,
  }
}
