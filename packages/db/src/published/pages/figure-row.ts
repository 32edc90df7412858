import { comparabilities, indicatorThemes } from '@academy/domain/facts/figures/figure-words'
import { areaKinds, indicatorUnits, nations } from '@academy/domain/facts/vocabulary'
import { z } from 'zod'
import { observation } from '../../record-kinds/observation.ts'
import { inRelease } from '../lists/page-entity.ts'

const own = observation.columns

/** A figure as a page shows it, with what it counts and the area it stands on. */
export const figureShape = z.strictObject({
  slug: z.string(),
  indicatorSlug: z.string(),
  indicatorName: z.string(),
  indicatorNameCy: z.string(),
  unit: z.enum(indicatorUnits),
  theme: z.enum(indicatorThemes),
  comparable: z.enum(comparabilities),
  areaAsWritten: z.string(),
  nations: own.nations.row,
  extent: own.extent.row,
  kind: own.kind.row,
  period: z.string().nullable(),
  periodFrom: own.periodFrom.row,
  periodTo: own.periodTo.row,
  value: z.number().nullable(),
  valueText: z.string().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  status: own.status.row,
  preferred: z.boolean(),
  alsoReportedReason: own.alsoReportedReason.row,
  method: z.string(),
  note: z.string().nullable(),
  sourceUrl: z.string(),
  licence: own.licence.row,
  lastVerified: own.lastVerified.row,
  confidence: own.confidence.row,
  /** Empty of what is of several nations together. */
  area: z
    .strictObject({
      code: z.string(),
      kind: z.enum(areaKinds),
      nation: z.enum(nations),
      shortName: z.string(),
      nameCy: z.string().nullable(),
      population: z.int().nullable(),
      ended: z.boolean(),
    })
    .nullable(),
})
export type FigureRow = z.output<typeof figureShape>

/** The members of that object in JSON, over a figure `t`, its indicator `i` and its area `a`. */
export const figureMembers = `'slug', t.slug, 'indicatorSlug', t.indicator_slug, 'indicatorName', i.name,
  'indicatorNameCy', i.name_cy, 'unit', i.unit, 'theme', i.theme, 'comparable', i.comparable,
  'areaAsWritten', t.area_as_written, 'nations', t.nations, 'extent', t.extent, 'kind', t.kind, 'period', t.period,
  'periodFrom', t.period_from, 'periodTo', t.period_to, 'value', t.value, 'valueText', t.value_text,
  'numerator', t.numerator, 'denominator', t.denominator, 'status', t.status, 'preferred', t.preferred,
  'alsoReportedReason', t.also_reported_reason, 'method', t.method, 'note', t.note, 'sourceUrl', t.source_url,
  'licence', t.licence, 'lastVerified', t.last_verified, 'confidence', t.confidence,
  'area', CASE WHEN a.id IS NOT NULL THEN json_build_object('code', a.code, 'kind', a.kind, 'nation', a.nation,
    'shortName', a.short_name, 'nameCy', a.name_cy, 'population', a.population, 'ended', a.valid_to IS NOT NULL) END`

/** The figures of the release in `param` with those two beside them. */
export const figuresFrom = (param: string) => `published.observation t
  JOIN published.indicator i ON i.id = t.indicator_id AND ${inRelease('i', param)}
  LEFT JOIN published.area a ON a.id = t.area_id AND ${inRelease('a', param)}`

/** Newest first, what is preferred before what is also reported. */
export const figureOrder = `coalesce(t.period_from, '-infinity') DESC, t.preferred DESC, t.slug`
