import type { Filters } from './read-filters.ts'
import type { schemeFilters } from './filter-shapes.ts'

export type SchemeFilters = Filters<typeof schemeFilters>

const filterOf = { known: 'period', may: 'mayRun', unstated: 'noStart' } as const

/** The filters of an address as the list of schemes has them. */
export function schemeSelection({ area, q, period, running = 'known', bbox, ...same }: SchemeFilters) {
  return {
    ...same,
    areaCode: area,
    words: q,
    ...(period !== undefined && { [filterOf[running]]: String(period) }),
    bbox: bbox && `{${bbox.join(',')}}`,
  }
}

/** The schemes of an address in the order of its page: nearest first, else best match first, else by name. */
export function schemeOrder(
  filters: SchemeFilters,
  near: { lon: number; lat: number } | undefined,
  within?: string,
) {
  const selection = { ...schemeSelection(filters), within }
  if (near)
    return {
      sort: 'nearest',
      sortValue: `{${near.lon},${near.lat}}`,
      // A region or a nation is at no distance.
      filters: { ...selection, reach: 'marked' },
    } as const
  if (filters.q) return { sort: 'best', sortValue: filters.q, filters: selection } as const
  return { sort: 'name', filters: selection } as const
}
