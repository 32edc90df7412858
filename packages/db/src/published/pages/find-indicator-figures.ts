import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { inRelease } from '../lists/page-entity.ts'
import { indicatorPage } from '../lists/page-indicator.ts'
import { figureMembers, figureOrder, figureShape, figuresFrom } from './figure-row.ts'
import { findRecord, recordText, type RecordRow } from './record-text.ts'

const indicatorRecord = indicatorPage.row.extend({ figures: z.array(figureShape) })
export type IndicatorRecordRow = z.output<typeof indicatorRecord>

const record = recordText(indicatorPage, {
  where: 't.slug = $2',
  beside: {
    figures: `coalesce((SELECT json_agg(json_build_object(${figureMembers}) ORDER BY ${figureOrder})
      FROM (SELECT t.id AS indicator_id, r.number) o CROSS JOIN LATERAL (
        SELECT t.* FROM published.observation t WHERE t.indicator_id = o.indicator_id AND ${inRelease('t', 'o.number')}
      ) t JOIN published.indicator i ON i.id = t.indicator_id AND ${inRelease('i', 'o.number')}
      LEFT JOIN published.area a ON a.id = t.area_id AND ${inRelease('a', 'o.number')}), '[]')`,
  },
})

/** One indicator with all its figures, newest first, and the release they were read from. One statement. */
export function findIndicatorFigures(
  db: Db,
  { release, slug }: { release?: number | undefined; slug: string },
): Promise<RecordRow<IndicatorRecordRow | { id: null }> | undefined> {
  return findRecord(db, indicatorRecord, { text: record, release, key: slug })
}

const listed = indicatorPage.row
  .pick({
    slug: true,
    name: true,
    nameCy: true,
    description: true,
    descriptionCy: true,
    theme: true,
    comparable: true,
  })
  .extend({
    figures: z.int(),
    areas: z.int(),
    /** The first and last day that a figure is about; empty where all are undated. */
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
  })
export type ListedIndicator = z.output<typeof listed>

const list = `SELECT i.slug, i.name, i.name_cy AS "nameCy", i.description, i.description_cy AS "descriptionCy", i.theme,
    i.comparable, count(*)::int AS figures, count(DISTINCT t.area_id)::int AS areas,
    min(t.period_from)::text AS "from", max(t.period_to)::text AS "to"
  FROM ${figuresFrom('$1')} WHERE ${inRelease('t', '$1')}
  GROUP BY i.slug, i.name, i.name_cy, i.description, i.description_cy, i.theme, i.comparable
  ORDER BY max(t.period_to) DESC NULLS LAST, i.name, i.slug`

/** Every indicator that has a figure, the one with the newest first. One statement. */
export function listIndicators(db: Db, release: number): Promise<ListedIndicator[]> {
  return rowsOf(db, listed, textStatement(list, [release]))
}
