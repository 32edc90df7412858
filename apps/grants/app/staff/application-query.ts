import { applicationStatuses, type ApplicationStatus } from '@academy/domain/grants/application-state'

export const sorts = ['submitted', 'organisation', 'reference', 'asked'] as const
type Sort = (typeof sorts)[number]

/** What the address of a list says; what it says wrongly is as if it said nothing. */
export interface ApplicationQuery {
  status: ApplicationStatus | null
  text: string
  sort: Sort
  page: number
}

export function readApplicationQuery(url: URL): ApplicationQuery {
  const query = url.searchParams
  const page = Number(query.get('page') ?? 1)
  return {
    status: applicationStatuses.find((status) => status === query.get('state')) ?? null,
    text: (query.get('q') ?? '').trim().slice(0, 100),
    sort: sorts.find((sort) => sort === query.get('sort')) ?? 'submitted',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** The part of an address that says it, without what goes without saying. */
export function applicationQueryString({ status, text, sort, page }: ApplicationQuery): string {
  const said = new URLSearchParams({
    ...(text && { q: text }),
    ...(status && { state: status }),
    ...(sort !== 'submitted' && { sort }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return said && `?${said}`
}
