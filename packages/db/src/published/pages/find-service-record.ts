import { coverageExtents } from '@academy/domain/facts/vocabulary'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { inRelease } from '../lists/page-entity.ts'
import { servicePage } from '../lists/page-service.ts'
import { findRecord, recordText, type RecordRow } from './record-text.ts'

const serviceRecord = servicePage.row.extend({
  areas: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      nameCy: z.string().nullable(),
      extent: z.enum(coverageExtents),
      asWritten: z.string(),
    }),
  ),
})
export type ServiceRecordRow = z.output<typeof serviceRecord>

const inPicked = (alias: string) => inRelease(alias, 'r.number')

const text = recordText(servicePage, {
  where: 't.slug = $2',
  beside: {
    areas: `coalesce((
      SELECT json_agg(json_build_object('code', a.code, 'name', a.name, 'nameCy', a.name_cy,
          'extent', sa.extent, 'asWritten', sa.as_written) ORDER BY a.name, a.code)
      FROM published.service_area sa JOIN published.area a ON a.id = sa.area_id AND ${inPicked('a')}
      WHERE sa.service_id = t.id AND ${inPicked('sa')}), '[]')`,
  },
})

/** One service with the areas in which it can be had, and the release it was read from. */
export function findServiceRecord(
  db: Db,
  { release, slug }: { release?: number | undefined; slug: string },
): Promise<RecordRow<ServiceRecordRow | { id: null }> | undefined> {
  return findRecord(db, serviceRecord, { text, release, key: slug })
}
