import { z } from 'zod'
import { outcomeMeasures } from '@academy/domain/facts/evidence-words'
import { changedKinds } from '@academy/db/published/releases/release-changes'
import { awardSumKinds } from '@academy/domain/facts/awards/award-words'
import { figureExtents, figureKinds } from '@academy/domain/facts/figures/figure-words'
import { runningChoices } from '@academy/domain/facts/running'
import { firstDay, isPartialDate, lastDay } from '@academy/domain/facts/partial-date'
import { serviceCosts, serviceReferrers } from '@academy/domain/facts/service-words'
import {
  activities,
  evidenceGrades,
  evidenceKinds,
  nations,
  observationStatuses,
  policyEventKinds,
  schemeReaches,
  sectors,
} from '@academy/domain/facts/vocabulary'

const nation = z.enum(nations)

const slug = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9-]{1,120}$/)

/** Code of an area of any kind and vintage. */
const areaCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{2,10}$/)

/** PostgreSQL refuses a text that holds NUL. */
const words = z
  .string()
  .transform((text) => text.replaceAll('\0', '').trim())
  .pipe(z.string().min(1).max(120))

const digits = z.string().trim().regex(/^\d+$/).transform(Number)

/** West, south, east, north. */
const bbox = z
  .string()
  .transform((text) => text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part))))
  .pipe(
    z.tuple([
      z.number().min(-180).max(180),
      z.number().min(-90).max(90),
      z.number().min(-180).max(180),
      z.number().min(-90).max(90),
    ]),
  )

/** How each list may be narrowed in an address: the same names and values on its page and in its files. */
export const schemeFilters = {
  nation,
  area: areaCode,
  activity: z.enum(activities),
  programme: slug,
  /** A year: schemes that a source says ran in it, unless `running` asks for others. */
  period: digits.pipe(z.number().int().min(1980).max(2100)),
  /** Of the year of `period`: `may` still run, or `unstated`, for want of a start on record. Nothing without a year. */
  running: z.enum(runningChoices),
  /** Words, tolerant of a typing error. */
  q: words,
  /** Only points drawn as a mark. */
  bbox,
  /** Code of an area: those that cover a region or nation that holds it, and serve no place in it. */
  wider: areaCode,
  /** `wide`: covers a region or a nation, so it has no mark. `marked`: it has one. */
  reach: z.enum(schemeReaches),
}
export const policyEventFilters = { nation, kind: z.enum(policyEventKinds) }
export const evidenceFilters = {
  grade: z.enum(evidenceGrades),
  kind: z.enum(evidenceKinds),
  measure: z.enum(outcomeMeasures),
}
export const serviceFilters = {
  nation,
  activity: z.enum(activities),
  referrer: z.enum(serviceReferrers),
  cost: z.enum(serviceCosts),
  area: areaCode,
  wider: areaCode,
}
export const awardFilters = {
  programme: slug,
  nation,
  /** Code of an area of today in which it pays for something. */
  area: areaCode,
  kind: z.enum(awardSumKinds),
}
export const programmeFilters = { nation }
export const organisationFilters = { nation, sector: z.enum(sectors) }
const partialDate = z.string().trim().refine(isPartialDate)

export const figureFilters = {
  nation,
  area: areaCode,
  indicator: slug,
  status: z.enum(observationStatuses),
  kind: z.enum(figureKinds),
  extent: z.enum(figureExtents),
  /** `true`: the one to use of each indicator, area and period. */
  preferred: z.enum(['true', 'false']),
  /** A year, month or day that the period reaches into, or later. */
  since: partialDate.transform(firstDay),
  /** A year, month or day that the period began in, or before. */
  until: partialDate.transform(lastDay),
}
/** Which changes of a release are listed. */
export const changeFilters = { kind: z.enum(changedKinds) }
/** What a search by name asks for. */
export const searchFilters = { q: words }
export const noFilters = {}
