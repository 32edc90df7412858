import type { serviceFilters } from './filter-shapes.ts'
import type { Filters } from './read-filters.ts'

/** The filters of an address as the list of services has them. */
export function serviceSelection({ area, ...same }: Filters<typeof serviceFilters>) {
  return { ...same, areaCode: area }
}
