import { coverageExtents } from '@academy/domain/facts/vocabulary'
import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { inRelease } from '../lists/page-entity.ts'
import { schemePage } from '../lists/page-scheme.ts'
import { findRecord, recordText, type RecordRow } from './record-text.ts'
import { serviceLink, serviceLinks } from './service-link.ts'

const schemeRecord = schemePage.row.extend({
  areas: z.array(
    z.strictObject({
      code: z.string(),
      kind: z.string(),
      name: z.string(),
      nameCy: z.string().nullable(),
      vintage: z.string(),
      isCurrent: z.boolean(),
      extent: z.enum(coverageExtents),
      asWritten: z.string(),
    }),
  ),
  services: z.array(serviceLink),
  identifiers: z.array(z.strictObject({ scheme: z.string(), identifier: z.string() })),
  partners: z.array(z.strictObject({ name: z.string(), role: z.string() })),
})
export type SchemeRecordRow = z.output<typeof schemeRecord>

const inPicked = (alias: string) => inRelease(alias, 'r.number')

const text = recordText(schemePage, {
  where: 't.slug = $2',
  beside: {
    areas: `coalesce((
      SELECT json_agg(json_build_object('code', a.code, 'kind', a.kind, 'name', a.name, 'nameCy', a.name_cy,
          'vintage', a.vintage, 'isCurrent', a.valid_to IS NULL,
          'extent', sa.extent, 'asWritten', sa.as_written) ORDER BY a.valid_to IS NOT NULL, a.kind, a.name)
      FROM published.scheme_area sa JOIN published.area a ON a.id = sa.area_id AND ${inPicked('a')}
      WHERE sa.scheme_id = t.id AND ${inPicked('sa')}), '[]')`,
    services: serviceLinks('s.scheme_id = t.id'),
    identifiers: `coalesce((
      SELECT json_agg(json_build_object('scheme', i.scheme, 'identifier', i.identifier) ORDER BY i.scheme, i.identifier)
      FROM published.organisation_identifier i
      WHERE i.organisation_id = t.lead_organisation_id AND ${inPicked('i')}), '[]')`,
    partners: `coalesce((
      SELECT json_agg(json_build_object('name', o.name, 'role', m.role) ORDER BY m.role, o.name)
      FROM published.partnership p
      JOIN published.partnership_member m ON m.partnership_id = p.id AND ${inPicked('m')}
      JOIN published.organisation o ON o.id = m.organisation_id AND ${inPicked('o')}
      WHERE p.scheme_id = t.id AND ${inPicked('p')}), '[]')`,
  },
})

/** One scheme with the areas it covers, its services, its lead's identifiers and its partners, and the release it was read from. */
export function findSchemeRecord(
  db: Db,
  { release, slug }: { release?: number | undefined; slug: string },
): Promise<RecordRow<SchemeRecordRow | { id: null }> | undefined> {
  return findRecord(db, schemeRecord, { text, release, key: slug })
}
