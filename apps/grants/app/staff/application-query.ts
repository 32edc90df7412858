import {
  applicationFlags,
  applicationSorts,
  arrivals,
  nationLetters,
  type ApplicationFlag,
  type ApplicationSort,
  type Arrival,
  type NationLetter,
} from '@academy/domain/grants/application-list'
import { applicationStatuses, type ApplicationStatus } from '@academy/domain/grants/application-state'
import { parsePounds, type PoundsProblem } from '@academy/domain/money/parse-pounds'

/** What the address of a list says; what it says wrongly is as if it said nothing, but for a sum, which stays as typed. */
export interface ApplicationQuery {
  status: ApplicationStatus | null
  text: string
  nation: NationLetter | null
  arrival: Arrival | null
  /** Sums as they were typed. */
  from: string
  to: string
  flags: ApplicationFlag[]
  sort: ApplicationSort
  after: string | null
  before: string | null
}

export function readApplicationQuery(url: URL): ApplicationQuery {
  const query = url.searchParams
  const typed = (name: string, lengthMax: number) =>
    (query.get(name) ?? '').replaceAll('\0', '').trim().slice(0, lengthMax)
  const oneOf = <Word extends string>(words: readonly Word[], name: string) =>
    words.find((word) => word === query.get(name)) ?? null
  const flags = query.getAll('flag')
  return {
    status: oneOf(applicationStatuses, 'state'),
    text: typed('q', 100),
    nation: oneOf(nationLetters, 'nation'),
    arrival: oneOf(arrivals, 'arrival'),
    from: typed('from', 30),
    to: typed('to', 30),
    flags: applicationFlags.filter((flag) => flags.includes(flag)),
    sort: oneOf(applicationSorts, 'sort') ?? 'submitted',
    after: typed('after', 1000) || null,
    before: typed('before', 1000) || null,
  }
}

/** The part of an address that says it, without what goes without saying. */
export function applicationQueryString(query: ApplicationQuery): string {
  const { status, text, nation, arrival, from, to, flags, sort, after, before } = query
  const said = new URLSearchParams([
    ...(text ? [['q', text]] : []),
    ...(status ? [['state', status]] : []),
    ...(nation ? [['nation', nation]] : []),
    ...(arrival ? [['arrival', arrival]] : []),
    ...(from ? [['from', from]] : []),
    ...(to ? [['to', to]] : []),
    ...flags.map((flag) => ['flag', flag]),
    ...(sort === 'submitted' ? [] : [['sort', sort]]),
    ...(after ? [['after', after]] : []),
    ...(before ? [['before', before]] : []),
  ]).toString()
  return said && `?${said}`
}

/** The first page of the same list. */
export function firstPage(query: ApplicationQuery): ApplicationQuery {
  return { ...query, after: null, before: null }
}

/** What is wrong with the sums of a query, by the name of their input. */
export type QueryProblems = Partial<Record<'from' | 'to', PoundsProblem>>

/** The filter that a query asks for. A sum that cannot be read narrows nothing, and is told of. */
export function filterOf(query: ApplicationQuery) {
  const { status, text, nation, arrival, flags } = query
  const read = (typed: string) => (typed === '' ? null : parsePounds(typed))
  const [from, to] = [read(query.from), read(query.to)]
  const problems: QueryProblems = {
    ...(from && !from.ok && { from: from.why }),
    ...(to && !to.ok && { to: to.why }),
  }
  return {
    filter: {
      status,
      text,
      nation,
      arrival,
      flags,
      askedFromPence: from?.ok ? from.pence : null,
      askedToPence: to?.ok ? to.pence : null,
    },
    problems,
  }
}

/** The address of the list that a kept filter names, with `more` beside it; sums of a kept filter are pence. */
export function queryOfKept(
  kept: Readonly<Record<string, string | string[]>>,
  more: Readonly<Record<string, string>> = {},
): string {
  const one = (name: string) => {
    const value = kept[name]
    return typeof value === 'string' ? value : ''
  }
  const pounds = (name: string) => (one(name) === '' ? '' : String(BigInt(one(name)) / 100n))
  const query = applicationQueryString({
    status: applicationStatuses.find((each) => each === kept['status']) ?? null,
    text: one('text'),
    nation: nationLetters.find((each) => each === kept['nation']) ?? null,
    arrival: arrivals.find((each) => each === kept['arrival']) ?? null,
    from: pounds('askedFromPence'),
    to: pounds('askedToPence'),
    flags: applicationFlags.filter((flag) => kept['flags']?.includes(flag)),
    sort: 'submitted',
    after: null,
    before: null,
  })
  const beside = new URLSearchParams(more).toString()
  return [query.slice(1), beside].filter((part) => part !== '').join('&')
}
