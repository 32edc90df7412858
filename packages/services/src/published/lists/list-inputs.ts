import { z } from 'zod'
import type { PageFilterOf, PageKind, PageSortOf } from '@academy/db/published/lists/page-entities'
import { outcomeMeasures } from '@academy/domain/facts/evidence-words'
import { awardSumKinds } from '@academy/domain/facts/awards/award-words'
import {
  comparabilities,
  figureExtents,
  figureKinds,
  indicatorThemes,
} from '@academy/domain/facts/figures/figure-words'
import { firstDay, isPartialDate, lastDay } from '@academy/domain/facts/partial-date'
import { serviceCosts, serviceReferrers } from '@academy/domain/facts/service-words'
import {
  activities,
  areaKinds,
  evidenceGrades,
  evidenceKinds,
  nations,
  observationStatuses,
  policyEventKinds,
  schemeReaches,
  sectors,
} from '@academy/domain/facts/vocabulary'
import { asOfInput } from '../releases/release-of.ts'
import type { PublishedSelection } from './page-published.ts'

const size = z.int().min(1).max(200).optional()
export const cursor = z.string().max(2_000)

/** Which part of a list is wanted; the first 50 without any of it. `after` goes with `first`, `before` with `last`. */
export const pageInput = asOfInput.extend({
  first: size,
  after: cursor.optional(),
  last: size,
  before: cursor.optional(),
})

const nation = z.enum(nations).optional()
const partialDate = z
  .string()
  .refine(isPartialDate, 'must be a year, month or day such as 2021, 2021-03 or 2021-03-31')
const slug = z.string().max(120).optional()
const year = z.int().min(1980).max(2100).transform(String).optional()
/** What to find, tolerant of typing errors. */
export const words = z.string().trim().min(2).max(100)
export const areaCode = z.string().regex(/^[A-Z0-9]{2,10}$/, 'must be a code such as E54000024')
export const vintage = z.string().regex(/^\d{4}-\d{2}$/, 'must be a month such as 2026-04')

/** The first order is the one that a list has when none is named. */
function inputOf<Filters extends z.ZodRawShape, Sort extends string>(
  filters: Filters,
  sorts: readonly [Sort, ...Sort[]],
) {
  return pageInput.extend({ ...filters, sort: z.enum(sorts).default(sorts[0]) })
}

const degrees = (most: number) => z.number().min(-most).max(most)

const schemeFilters = {
  nation,
  activity: z.enum(activities).optional(),
  /** Slug. */
  programme: slug,
  /** Of an area of any kind and vintage. */
  areaCode: areaCode.optional(),
  /** Code of an area: only those that cover a region or nation that holds it, and serve no place in it. */
  wider: areaCode.optional(),
  words: words.optional(),
  /** A year: only schemes that a source says ran in it. */
  period: year,
  /** A year by which they had begun: no source says that they ran in it, and none that they had ended. */
  mayRun: year,
  /** A year: no start is on record, no source says that they ran by then, and none that they had ended. */
  noStart: year,
  /** West, south, east, north, in degrees: only schemes with a mark there. */
  bbox: z
    .array(z.number())
    .pipe(z.tuple([degrees(180), degrees(90), degrees(180), degrees(90)]))
    .transform((sides) => `{${sides.join()}}`)
    .optional(),
  /** `wide`: covers a region or a nation, so it has no mark. `marked`: it has one. */
  reach: z.enum(schemeReaches).optional(),
}

/** How each published list may be asked for, by every door: narrowed, ordered, and a page at a time. */
export const listInputs = {
  area: inputOf(
    {
      kind: z.enum(areaKinds).optional(),
      vintage: vintage.optional(),
      nation,
      code: areaCode.optional(),
      /** `true`: those in force today; `false`: those of the past. */
      inForce: z.boolean().transform(String).optional(),
    },
    ['name', 'newest'],
  ),
  award: inputOf(
    {
      programme: slug,
      scheme: slug,
      nation,
      /** Of an area of today in which it pays for something. */
      areaCode: areaCode.optional(),
      /** What its sum is. */
      kind: z.enum(awardSumKinds).optional(),
    },
    ['recipient'],
  ),
  evidenceItem: inputOf(
    {
      nation,
      kind: z.enum(evidenceKinds).optional(),
      grade: z.enum(evidenceGrades).optional(),
      measure: z.enum(outcomeMeasures).optional(),
    },
    ['newest', 'oldest'],
  ),
  indicator: inputOf(
    { theme: z.enum(indicatorThemes).optional(), comparable: z.enum(comparabilities).optional() },
    ['name'],
  ),
  observation: inputOf(
    {
      indicator: slug,
      areaCode: areaCode.optional(),
      nation,
      status: z.enum(observationStatuses).optional(),
      kind: z.enum(figureKinds).optional(),
      extent: z.enum(figureExtents).optional(),
      /** `true`: the one to use of each indicator, area and period; `false`: what is also reported. */
      preferred: z.boolean().transform(String).optional(),
      /** A year, month or day: only figures whose period reaches into it or later. */
      since: partialDate.transform(firstDay).optional(),
      /** A year, month or day: only figures whose period began in it or before. */
      until: partialDate.transform(lastDay).optional(),
    },
    ['slug', 'newest', 'oldest'],
  ),
  organisation: inputOf({ nation, sector: z.enum(sectors).optional() }, ['name']),
  policyEvent: inputOf({ nation, kind: z.enum(policyEventKinds).optional() }, ['newest', 'oldest']),
  programme: inputOf({ nation }, ['name']),
  scheme: inputOf(schemeFilters, ['name', 'newest']),
  service: inputOf(
    {
      nation,
      activity: z.enum(activities).optional(),
      /** Who may send a person. */
      referrer: z.enum(serviceReferrers).optional(),
      cost: z.enum(serviceCosts).optional(),
      /** Of an area of any kind: only those that can be had in it. */
      areaCode: areaCode.optional(),
      /** Code of an area: only those that can be had in all of a region or nation that holds it. */
      wider: areaCode.optional(),
      /** Slug. */
      scheme: slug,
    },
    ['name'],
  ),
} satisfies { [Kind in PageKind]: z.ZodType<Listable<Kind>> }

export type PageArguments = z.output<typeof pageInput>

/** What the database can do for a list: an input asks for no more. */
type Listable<Kind extends PageKind> = PageArguments & { sort: PageSortOf<Kind> } & {
  [Filter in PageFilterOf<Kind>]?: string | undefined
}

type ListInputs = { [Kind in PageKind]: z.output<(typeof listInputs)[Kind]> }
export type ListInput<Kind extends PageKind> = ListInputs[Kind]

/** An input in its parts: which rows, in which order, and which of them. */
export function partsOf<Kind extends PageKind>(input: ListInput<Kind>) {
  const { asOf, first, after, last, before, sort, ...filters } = input
  return {
    // What is left of an input is filters of its kind, as `Listable` says.
    filters: filters as object as PublishedSelection<Kind>['filters'],
    sort: sort as PageSortOf<Kind>,
    page: { asOf, first, after, last, before },
  }
}

type WrittenListInputs = { [Kind in PageKind]: z.input<(typeof listInputs)[Kind]> }
export type WrittenListInput<Kind extends PageKind> = WrittenListInputs[Kind]
