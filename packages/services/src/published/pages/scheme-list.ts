import { z } from 'zod'
import { wallClock } from '@academy/domain/deadline/wall-clock'
import { DomainError } from '@academy/domain/domain-error'
import type { ServiceContext } from '../../service-context.ts'
import { schemeFilters } from '../filters/filter-shapes.ts'
import { matchesNothing, readFilters, type FilterProblem } from '../filters/read-filters.ts'
import { readRelease } from '../filters/read-release.ts'
import { schemeOrder } from '../filters/scheme-selection.ts'
import { countRunning } from '@academy/db/published/lists/count-running'
import { countPublished } from '../lists/count-published.ts'
import { pagePublished, readPlace, type PublishedPageInput } from '../lists/page-published.ts'
import { frameOf, notOnRecord } from './frame-of.ts'
import { pageInput } from './page-input.ts'
import { runningOf } from './running-of.ts'
import { schemeOf } from './shape-rows.ts'

export const SCHEMES_PER_PAGE = 25

export const schemeListInput = pageInput.extend({
  /** The point that the nearest are asked for; `null` when a place was asked for that is no one town. */
  near: z.strictObject({ lon: z.number(), lat: z.number() }).nullable().optional(),
  /** What was typed for that place: it may be the name of an area. */
  typed: z.string().max(80).optional(),
  /** Several towns have that name, so that it is not taken for an area before somebody has chosen. */
  several: z.boolean().optional(),
})

/** One page of schemes with the filters' choices. Three statements. */
export async function schemeList(ctx: ServiceContext, input: z.output<typeof schemeListInput>) {
  const { address: written, near, typed, several } = input
  const { filters, problems: misread } = readFilters(schemeFilters, written, [
    'release',
    'after',
    'place',
    'at',
  ])
  const frame = await frameOf(ctx, {
    release: readRelease(written),
    area: filters.area ?? filters.wider,
    programme: filters.programme,
    named: near !== undefined && typed ? typed : undefined,
    choices: true,
  })
  // Where no town has the name and an area has, its schemes are what was asked for.
  const within = near === null && !several ? frame.named.find(({ isExact }) => isExact) : undefined
  const order = schemeOrder(filters, near ?? undefined, within?.code)
  const list = { kind: 'scheme', release: frame.release.number, ...order } as const
  const { from, problems: cut } = startOf(ctx, list, written['after'])
  const problems = [...misread, ...notOnRecord(filters, frame), ...cut]
  const isWide = filters.reach === 'wide'
  // Nothing is near to a place that is not known, and what covers a region is near to none.
  const nothing = (near === null && !within) || Boolean(near && isWide) || matchesNothing(problems)
  const { period: year, running: _of, ...anyTime } = filters
  const [pages, counts, inYear] = nothing
    ? []
    : await Promise.all([
        pagePublished(ctx, { ...list, from, size: SCHEMES_PER_PAGE }),
        // A search says itself how many rows match, and a year is counted with what else is said of it.
        filters.q || year !== undefined ? undefined : countPublished(ctx, list),
        year === undefined
          ? undefined
          : countRunning(ctx.db, {
              release: list.release,
              year,
              filters: schemeOrder(anyTime, near ?? undefined, within?.code).filters,
            }),
      ])
  const page = pages?.get('')
  const running = runningOf(filters, (answer) => inYear?.[answer] ?? 0)
  const counted = running ? running.counts[running.shown] : (counts?.get('') ?? 0)
  const last = page?.rows.at(-1)
  return {
    release: frame.release,
    address: filters,
    problems,
    nothing,
    thisYear: wallClock(ctx.now).year,
    programmes: frame.programmes,
    /** The area that the place was taken for, and others that may be meant. */
    within: within ?? null,
    named: frame.named,
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

/**
 * The place that an address starts from. A cursor that is not ours, or of another list, starts from the first page and says
 * so, as for a link cut short in a mail. One of an older release leads to the same place in the release that is shown.
 */
function startOf(
  ctx: ServiceContext,
  list: Pick<PublishedPageInput<'scheme'>, 'kind' | 'sort' | 'sortValue' | 'filters'>,
  after: string | undefined,
): { from?: { key: string; id: string }; problems: FilterProblem[] } {
  if (!after) return { problems: [] }
  try {
    return { from: readPlace(ctx, list, after).from, problems: [] }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const value = after.slice(0, 80)
    return { problems: [{ parameter: 'after', value, why: 'cut-short', effect: 'ignored' }] }
  }
}
