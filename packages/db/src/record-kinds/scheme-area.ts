import { sql } from 'drizzle-orm'
import { areaName, links, must, ofArea } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { code, reference, slug, vintage, words } from './value.ts'

/** An area that a scheme is in. */
export const schemeArea = {
  table: 'scheme_area',
  id: false,
  key: ['schemeId', 'areaId'],
  columns: { schemeId: reference('scheme').required, areaId: reference('area').required },
  release: {
    from: links(
      'scheme_area',
      must('scheme', 'scheme', sql`record.scheme_id`),
      must('area', 'area', sql`record.area_id`),
    ),
    columns: {
      schemeSlug: slug.required,
      schemeName: words.required,
      areaKind: words.required,
      areaCode: code.required,
      areaVintage: vintage.required,
      areaName: words.required,
    },
    values: {
      schemeSlug: sql`scheme.slug`,
      schemeName: sql`scheme.name`,
      ...ofArea('area', 'area'),
    },
    order: ['schemeSlug', 'areaKind', 'areaCode', 'areaVintage'],
    title: ['schemeName', 'areaName'],
    name: sql`scheme.slug || ' in ' || ${areaName('area')}`,
    files: true,
  },
} as const satisfies RecordKind
