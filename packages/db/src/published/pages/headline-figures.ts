import { linkWorkerIndicators, networkLinkWorkerIndicator } from '@academy/domain/facts/link-workers'
import { mayCarryHeadline, sourceClasses } from '@academy/domain/facts/sources/source-class'
import { z } from 'zod'
import { inRelease } from '../lists/page-entity.ts'
import { figureMembers, figureShape, figuresFrom } from './figure-row.ts'

export const headlineShape = {
  /** Of whole nations, newest first, aims among them. */
  nationalFigures: z.array(figureShape),
  /** Of whole boards, newest first. */
  boardFigures: z.array(figureShape),
  /** How many boards have what their networks reported, and when; empty where none has. */
  networkReports: z.strictObject({ boards: z.int(), period: z.string().nullable() }).nullable(),
}

const words = (list: readonly string[]) => list.map((word) => `'${word}'`).join(', ')
const inPicked = (alias: string) => inRelease(alias, 'r.number')

const figuresOf = (kind: 'nation' | 'icb') => `coalesce((
    SELECT json_agg(json_build_object(${figureMembers})
      ORDER BY t.period_from DESC NULLS LAST, t.confidence = 'high' DESC, t.slug)
    FROM ${figuresFrom('r.number')}
    WHERE ${inPicked('t')} AND a.kind = '${kind}' AND t.extent = 'whole' AND t.preferred
      AND (t.source_class IS NULL OR t.source_class IN (${words(sourceClasses.filter(mayCarryHeadline))}))
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
