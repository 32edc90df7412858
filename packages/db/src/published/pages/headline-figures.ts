import { confidences, indicatorUnits, nations, observationStatuses } from '@academy/domain/facts/vocabulary'
import { figureExtents, figureKinds } from '@academy/domain/facts/figures/figure-words'
import { linkWorkerIndicators, networkLinkWorkerIndicator } from '@academy/domain/facts/link-workers'
import { z } from 'zod'
import { inRelease } from '../lists/page-entity.ts'
import { figuresFrom } from './figure-row.ts'

/** A figure of a whole nation, or of a whole board. */
const headlineFigure = z.strictObject({
  slug: z.string(),
  indicatorSlug: z.string(),
  areaAsWritten: z.string(),
  nation: z.enum(nations),
  unit: z.enum(indicatorUnits),
  kind: z.enum(figureKinds),
  extent: z.enum(figureExtents),
  preferred: z.boolean(),
  period: z.string().nullable(),
  periodFrom: z.iso.date().nullable(),
  periodTo: z.iso.date().nullable(),
  value: z.number().nullable(),
  status: z.enum(observationStatuses),
  confidence: z.enum(confidences),
  sourceUrl: z.string(),
  lastVerified: z.iso.date(),
})
export type HeadlineFigure = z.output<typeof headlineFigure>

export const headlineShape = {
  /** Of whole nations, newest first, aims among them. */
  nationalFigures: z.array(headlineFigure),
  /** Of whole boards, newest first. */
  boardFigures: z.array(headlineFigure),
  /** How many boards have what their networks reported, and when; empty where none has. */
  networkReports: z.strictObject({ boards: z.int(), period: z.string().nullable() }).nullable(),
}

const words = (list: readonly string[]) => list.map((word) => `'${word}'`).join(', ')
const inPicked = (alias: string) => inRelease(alias, 'r.number')

const figuresOf = (kind: 'nation' | 'icb') => `coalesce((
    SELECT json_agg(json_build_object('slug', t.slug, 'indicatorSlug', t.indicator_slug, 'areaAsWritten', t.area_as_written,
      'nation', a.nation, 'unit', i.unit, 'kind', t.kind, 'extent', t.extent, 'preferred', t.preferred, 'period', t.period,
      'periodFrom', t.period_from, 'periodTo', t.period_to, 'value', t.value, 'status', t.status, 'confidence', t.confidence,
      'sourceUrl', t.source_url, 'lastVerified', t.last_verified)
      ORDER BY t.period_from DESC NULLS LAST, t.confidence = 'high' DESC, t.slug)
    FROM ${figuresFrom('r.number')}
    WHERE ${inPicked('t')} AND a.kind = '${kind}' AND t.extent = 'whole' AND t.preferred
      AND t.indicator_slug IN (${words(linkWorkerIndicators)})), '[]'::json)`

/** The columns of that shape, over the release `r`. */
export const headlineColumns = {
  nationalFigures: figuresOf('nation'),
  boardFigures: figuresOf('icb'),
  networkReports: `(
    SELECT json_build_object('boards', count(*), 'period', max(t.period)) FROM ${figuresFrom('r.number')}
    WHERE ${inPicked('t')} AND a.kind = 'icb' AND t.indicator_slug = '${networkLinkWorkerIndicator}')`,
} as const satisfies Record<keyof typeof headlineShape, string>

/** The same of a page without a headline. */
export const noHeadline = {
  nationalFigures: `'[]'::json`,
  boardFigures: `'[]'::json`,
  networkReports: 'NULL::json',
} as const satisfies Record<keyof typeof headlineShape, string>
