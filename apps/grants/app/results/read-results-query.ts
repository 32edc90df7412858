export const awardSorts = ['organisation', 'title', 'place', 'total'] as const
export type AwardSort = (typeof awardSorts)[number]

export interface ResultsQuery {
  sort: AwardSort
  page: number
}

/** How an address asks for the list of awards; whatever it does not understand is as if it were not there. */
export function readResultsQuery({ searchParams }: URL): ResultsQuery {
  const page = Number(searchParams.get('page') ?? 1)
  return {
    sort: awardSorts.find((one) => one === searchParams.get('sort')) ?? 'organisation',
    page: Number.isInteger(page) && page > 0 && page <= 1000 ? page : 1,
  }
}

/** The address of such a list, behind its path. */
export function resultsQueryString({ sort, page }: ResultsQuery): string {
  const asked = new URLSearchParams({
    ...(sort !== 'organisation' && { sort }),
    ...(page > 1 && { page: String(page) }),
  })
  return `${asked.size === 0 ? '' : `?${asked}`}#awards`
}
