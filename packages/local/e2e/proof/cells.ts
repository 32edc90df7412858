import type { Row } from './read-release.ts'

/** One column in every form in which it is given out. */
export interface Column {
  /** In the files of the atlas. */
  file: string
  /** In tRPC, and in GraphQL where nothing else is said. */
  name: string
  /** The selection of GraphQL, and the way to the value in it. */
  graph?: string
  /** How a page writes it. */
  page: (value: string) => string
  /** How a programming interface says the value of a file. */
  said?: (value: string) => string
}

export interface Kind {
  file: string
  trpc: string
  graph: string
  /** The page on which a row is read; `null` of what has none. */
  pageOf: (row: Row) => string | null
  columns: readonly Column[]
}

const asWritten = (value: string) => value
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] // prettier-ignore
const asDate = (value: string) => {
  const [year, month, day] = value.split('-')
  const word = month ? months[Number(month) - 1] : undefined
  return [day && String(Number(day)), word, year].filter(Boolean).join(' ')
}
const asPounds = (value: string) => `£${Number(value).toLocaleString('en-GB')}`
const asNumber = (value: string) => Number(value).toLocaleString('en-GB')

const text = (file: string, name: string): Column => ({ file, name, page: asWritten })
const partialDate = (file: string, name: string): Column => ({ file, name, page: asDate })
const host = (value: string) => new URL(value).hostname.replace(/^www\./, '').replace(/\.$/, '')
const source: Column = { file: 'source_url', name: 'sourceUrl', page: host }

export const kinds: readonly Kind[] = [
  {
    file: 'schemes',
    trpc: 'published.schemes',
    graph: 'schemes',
    pageOf: ({ slug }) => `/schemes/${slug}`,
    columns: [
      text('name', 'name'),
      text('nation', 'nation'),
      text('local_authority', 'localAuthority'),
      text('focus_population', 'focusPopulation'),
      text('status_as_reported', 'statusAsReported'),
      partialDate('started_on', 'startedOn'),
      partialDate('known_to_run_on', 'knownToRunOn'),
      partialDate('last_verified', 'lastVerified'),
      { file: 'programme', name: 'programmeName', graph: 'programme { name }', page: asWritten },
      source,
    ],
  },
  {
    file: 'programmes',
    trpc: 'published.programmes',
    graph: 'programmes',
    pageOf: ({ slug }) => `/funding/${slug}`,
    columns: [text('name', 'name'), text('rules', 'rules'), source],
  },
  {
    file: 'evidence',
    trpc: 'published.evidence',
    graph: 'evidence',
    pageOf: () => '/evidence',
    columns: [
      text('title', 'title'),
      text('authors', 'authors'),
      text('grade_reason', 'gradeReason'),
      text('effect_summary', 'effectSummary'),
      source,
    ],
  },
  {
    file: 'timeline',
    trpc: 'published.policyEvents',
    graph: 'policyEvents',
    pageOf: () => '/timeline',
    columns: [
      text('title', 'title'),
      text('summary', 'summary'),
      partialDate('happened_on', 'happenedOn'),
      source,
    ],
  },
  {
    file: 'figures',
    trpc: 'published.observations',
    graph: 'observations',
    pageOf: ({ area_code: area, indicator_slug: slug }) => (area ? `/areas/${area}` : `/indicators/${slug}`),
    columns: [
      { file: 'value', name: 'value', page: asNumber, said: (value) => String(Number(value)) },
      source,
    ],
  },
  {
    file: 'awards',
    trpc: 'published.awards',
    graph: 'awards',
    pageOf: ({ programme_slug: programme, scheme_slug: scheme }) =>
      programme ? `/funding/${programme}` : scheme ? `/schemes/${scheme}` : null,
    columns: [
      {
        file: 'amount_pounds',
        name: 'amountPence',
        graph: 'amount { pence }',
        page: asPounds,
        said: (value) => String(Math.round(Number(value) * 100)),
      },
    ],
  },
]

/** A value of a programming interface as a file writes it. */
export function written(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(written).join('; ')
  if (typeof value === 'object') return written(Object.values(value)[0])
  return String(value)
}

/** As words are compared that GraphQL writes in capitals. */
export const asWord = (value: string) => value.toUpperCase().replaceAll(/[- ]/g, '_')

/** The words of a page as a reader sees them. */
export function wordsOf(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#x27': "'",
    '#39': "'",
    nbsp: ' ',
  }
  return html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
}
