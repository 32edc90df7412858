import type { z } from 'zod'
import type { FileKind } from '@academy/domain/facts/published-files'
import { isHealthAreaKind, type AreaKind } from '@academy/domain/facts/vocabulary'
import type { ServiceContext } from '../../service-context.ts'
import * as shapes from '../filters/filter-shapes.ts'
import type { Filters } from '../filters/read-filters.ts'
import { schemeOrder, schemeSelection } from '../filters/scheme-selection.ts'
import type { PageKind, PageRows, PublishedPageInput } from '../lists/page-published.ts'
import type { NearPlace } from '../names/place-asked.ts'
import { countedAreas } from '../pages/area-pages.ts'
import { areaColumns } from './area-columns.ts'
import type { FileColumn } from './file-column.ts'
import type { FileRow } from './file-row.ts'
import { awardColumns, programmeColumns } from './money-columns.ts'
import { evidenceColumns, figureColumns, organisationColumns, policyEventColumns } from './reading-columns.ts'
import { serviceSelection } from '../filters/service-selection.ts'
import { serviceColumns } from './reading-columns.ts'
import { readAll } from './read-all.ts'
import { schemeColumns } from './scheme-columns.ts'

/** Which rows a file has. */
export interface FileSelection {
  release: number
  /** As they were read from the address by the file's own shape. */
  filters: Readonly<Record<string, unknown>>
  /** For schemes: the place that the nearest are asked for. */
  near?: NearPlace | undefined
  /** For schemes: code of the area that a place was taken for, beside the filter. */
  within?: string | undefined
}

/** What a file is made of: the list that its page shows, in the page's order, and the columns of a row. */
export interface FileTable {
  filters: z.ZodRawShape
  /** Names of the columns, and their heads in a Welsh spreadsheet. */
  columns: readonly { name: string; cy: string }[]
  rows: (ctx: ServiceContext, selection: FileSelection) => AsyncIterable<readonly FileRow[]>
}

type SelectionBy<Shape extends z.ZodRawShape> = FileSelection & { filters: Filters<Shape> }

interface TableOf<Row, Shape extends z.ZodRawShape> {
  filters: Shape
  columns: readonly FileColumn<Row>[]
  list: (ctx: ServiceContext, selection: SelectionBy<Shape>) => AsyncIterable<readonly Row[]>
  /** The path of the page of a row, in English; none where the list has the only page. */
  page?: (row: Row) => string
  /** Its name in GeoJSON and where it is; `null` for what has no point. */
  point?: (row: Row) => { id: string; at: readonly [number, number] | null }
}

/** A file whose rows are of any kind, by any filters: outside of it nobody needs to know which. */
function fileOf<Row, Shape extends z.ZodRawShape>({
  filters,
  columns,
  list,
  page,
  point,
}: TableOf<Row, Shape>): FileTable {
  const write = (row: Row): FileRow => ({
    cells: columns.map(({ of }) => of(row)),
    page: page?.(row),
    point: point?.(row),
  })
  return {
    filters,
    columns,
    async *rows(ctx, selection) {
      // The address was read by this shape.
      const by = selection.filters as Filters<Shape>
      for await (const rows of list(ctx, { ...selection, filters: by })) yield rows.map(write)
    },
  }
}

/** A file of one published list in one order. */
function listFile<Kind extends PageKind>(
  kind: Kind,
  sort: PublishedPageInput<Kind>['sort'],
  table: Omit<TableOf<PageRows[Kind], z.ZodRawShape>, 'list'>,
): FileTable {
  return fileOf<PageRows[Kind], z.ZodRawShape>({
    ...table,
    list: (ctx, { release, filters }) =>
      readAll<Kind>(ctx, { kind, release, sort, filters: filters as PublishedPageInput<Kind>['filters'] }),
  })
}

const schemes = fileOf({
  filters: shapes.schemeFilters,
  columns: schemeColumns,
  async *list(ctx, { release, filters, near, within }) {
    yield* readAll(ctx, { kind: 'scheme', release, ...schemeOrder(filters, near, within) })
    // What covers the place is at no distance from it, and stands after what has one.
    const codes = near && `{${near.areas.map(({ code }) => code).join(',')}}`
    if (codes)
      yield* readAll(ctx, { kind: 'scheme', release, sort: 'name', filters: { ...schemeSelection(filters), covering: codes } }) // prettier-ignore
  },
  page: ({ slug }) => `/schemes/${slug}`,
  point: ({ slug, lon, lat }) => ({ id: slug, at: lon === null || lat === null ? null : [lon, lat] }),
})

const areas = fileOf({
  filters: shapes.noFilters,
  columns: areaColumns,
  async *list(ctx, { release }) {
    const all = await countedAreas(ctx, release)
    // As the page has them: nations, regions, health areas.
    yield all.toSorted((a, b) => leagueOf(a.kind) - leagueOf(b.kind))
  },
  page: ({ code }) => `/areas/${code}`,
  point: ({ code, labelLon, labelLat }) => ({ id: code, at: [labelLon, labelLat] }),
})

const leagueOf = (kind: AreaKind) => (isHealthAreaKind(kind) ? 2 : kind === 'region' ? 1 : 0)

const services = fileOf({
  filters: shapes.serviceFilters,
  columns: serviceColumns,
  list: (ctx, { release, filters }) =>
    readAll(ctx, { kind: 'service', release, sort: 'name', filters: serviceSelection(filters) }),
  page: ({ slug }) => `/services/${slug}`,
})

export const fileTables = {
  schemes,
  services,
  areas,
  awards: fileOf({
    filters: shapes.awardFilters,
    columns: awardColumns,
    list: (ctx, { release, filters: { area, ...same } }) =>
      readAll(ctx, {
        kind: 'award',
        release,
        sort: 'largest',
        filters: { ...same, areaCode: area },
      }),
  }),
  programmes: listFile('programme', 'newest', {
    filters: shapes.programmeFilters,
    columns: programmeColumns,
    page: ({ slug }) => `/funding/${slug}`,
  }),
  evidence: listFile('evidenceItem', 'strongest', {
    filters: shapes.evidenceFilters,
    columns: evidenceColumns,
    page: ({ slug }) => `/evidence#${slug}`,
  }),
  timeline: listFile('policyEvent', 'oldest', {
    filters: shapes.policyEventFilters,
    columns: policyEventColumns,
  }),
  figures: fileOf({
    filters: shapes.figureFilters,
    columns: figureColumns,
    list: (ctx, { release, filters: { area, ...same } }) =>
      readAll(ctx, {
        kind: 'observation',
        release,
        sort: 'newest',
        filters: { ...same, areaCode: area },
      }),
  }),
  organisations: listFile('organisation', 'name', {
    filters: shapes.organisationFilters,
    columns: organisationColumns,
  }),
} satisfies Record<FileKind, FileTable>
