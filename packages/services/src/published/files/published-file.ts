import { z } from 'zod'
import { DomainError } from '@academy/domain/domain-error'
import { fileKinds, publishedFiles, type FileFormat } from '@academy/domain/facts/published-files'
import type { ServiceContext } from '../../service-context.ts'
import { readFilters, writtenAddress, type FilterProblem } from '../filters/read-filters.ts'
import { readRelease } from '../filters/read-release.ts'
import { loadPublished } from '../lists/load-published.ts'
import { placeAsked, placeNames, typedPlace } from '../names/place-asked.ts'
import { frameOf, notOnRecord } from '../pages/frame-of.ts'
import { fileName } from './file-name.ts'
import type { FileRow } from './file-row.ts'
import { fileTables } from './file-table.ts'
import { citation, fileLanguages, licenceNote } from './file-words.ts'
import { writeCsv, writeGeojson, writeJson, type FileContent } from './write-file.ts'

const formats = ['csv', 'json', 'geojson'] as const satisfies readonly FileFormat[]

export const publishedFileInput = z.strictObject({
  kind: z.enum(fileKinds),
  format: z.enum(formats),
  language: z.enum(fileLanguages).default('en'),
  /** Where readers reach the atlas; addresses in the file begin with it. */
  origin: z.string().max(300),
  /** The query: filters, and `release`. */
  address: writtenAddress.default({}),
})

type Input = z.output<typeof publishedFileInput>

/**
 * The rows of a list as a file: those of its page, in its order, each with its source, licence, date and release, and how
 * to cite them. At most four statements and one for each further two thousand rows.
 * @throws DomainError `invalid` with `wrong-filter` and what is wrong with it: a file never answers another question than
 * was asked. `not-found` for a release or a form that there is not.
 */
export async function publishedFile(ctx: ServiceContext, input: Input) {
  const { kind, format, language, address } = input
  if (!publishedFiles[kind].some((one) => one === format)) throw new DomainError('not-found', 'no-such-file')
  const table = fileTables[kind]
  const { filters, problems } = readFilters<z.ZodRawShape>(table.filters, address, ['release', ...(kind === 'schemes' ? ['place', 'at'] : [])]) // prettier-ignore
  const typed = kind === 'schemes' ? typedPlace(address) : ''
  const { release, named, ...onRecord } = await frameOf(ctx, {
    release: readRelease(address),
    area: textOf(filters['area'] ?? filters['wider']),
    programme: textOf(filters['programme']),
    named: typed ? placeNames(typed) : undefined,
  })
  const place = typed ? placeAsked(named, address['at']) : undefined
  const asked = writtenOf(filters, place?.near && { typed, at: address['at'] }, place?.within?.key)
  refuse([
    ...problems,
    ...notOnRecord(asked, onRecord),
    ...(await missingIndicator(ctx, release.number, asked['indicator'])),
    ...(place?.isOpen ? [missing('place', typed)] : []),
  ])
  const rows: FileRow[] = []
  for await (const some of table.rows(ctx, {
    release: release.number,
    filters,
    near: place?.near ?? undefined,
    within: place?.within?.key,
  }))
    rows.push(...some)

  const path = language === 'cy' ? '/cy' : ''
  const query = new URLSearchParams({ ...asked, release: String(release.number) })
  const url = `${input.origin}${path}/${kind}.${format}?${query.toString()}`
  const cite = citation({ kind, language, release, filters: asked, url })
  // An address that names its release leads to pages of the same one.
  const pinned = address['release'] ? `?release=${release.number}` : ''
  const pageOf = (page: string) => `${input.origin}${path}${page.replace(/(#|$)/, `${pinned}$1`)}`
  const content: FileContent = {
    columns: [
      ...table.columns.map((column) => (format === 'csv' && language === 'cy' ? column.cy : column.name)),
      ...(format === 'csv' && language === 'cy' ? lastColumns.cy : lastColumns.en),
    ],
    rows: rows.map(({ cells, page, point }) => ({
      cells: [...cells, release.number, release.publishedOn, page === undefined ? null : pageOf(page), cite],
      point,
    })),
    about: {
      release: release.number,
      publishedOn: release.publishedOn,
      language,
      citation: cite,
      licenceNote: licenceNote[language],
      filters: asked,
    },
  }
  return {
    name: fileName({ kind, format, language, release: release.number, filters: asked }),
    text: writers[format](content),
    /** Whether the address names its release, so that the answer never changes. */
    pinned: pinned !== '',
  }
}

/** What every row says beside what it is. */
const lastColumns = {
  en: ['release', 'release_published_on', 'page', 'cite_as'],
  cy: ['rhyddhad', 'cyhoeddwyd_y_rhyddhad', 'tudalen', 'sut_i_gyfeirio'],
}

const writers = { csv: writeCsv, json: writeJson, geojson: writeGeojson } satisfies Record<
  FileFormat,
  unknown
>

/** The filters as they stand in an address, one way for each meaning. */
function writtenOf(
  filters: Readonly<Record<string, unknown>>,
  near: { typed: string; at: string | undefined } | null | undefined,
  within: string | undefined,
): Record<string, string> {
  const written = Object.entries(filters).map(([name, value]) => [name, textOf(value) ?? ''])
  return Object.fromEntries([
    ...written,
    ...(within && !filters['area'] ? [['area', within]] : []),
    ...(near ? [['place', near.typed], ...(near.at ? [['at', near.at]] : [])] : []),
  ])
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : Array.isArray(value) ? value.join(',') : String(value)
}

async function missingIndicator(
  ctx: ServiceContext,
  release: number,
  slug: string | undefined,
): Promise<FilterProblem[]> {
  if (!slug) return []
  const found = await loadPublished(ctx, { kind: 'indicator', release, by: 'slug', keys: [slug] })
  return found.length > 0 ? [] : [missing('indicator', slug)]
}

const missing = (parameter: string, value: string): FilterProblem => ({
  parameter,
  value,
  why: 'not-on-record',
  effect: 'nothing',
})

function refuse([problem]: readonly FilterProblem[]): void {
  if (!problem) return
  const { parameter, value, why, choices = [] } = problem
  throw new DomainError('invalid', 'wrong-filter', { parameter, value, why, choices: choices.join(', ') })
}
