import { sql } from 'drizzle-orm'
import { codeCell, oneOfCell, slugCell, vintageCell } from '@academy/domain/facts/cell'
import { areaKinds, coverageBases, coverageExtents } from '@academy/domain/facts/vocabulary'
import { coverageRules } from './coverage-rules.ts'
import { areaName, byAreaKey, bySlug, links, must, ofArea } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { code, oneOf, reference, slug, vintage, words } from './value.ts'

/** An area that a scheme covers, by the words of its record. */
export const schemeArea = {
  table: 'scheme_area',
  id: false,
  key: ['schemeId', 'areaId'],
  columns: {
    schemeId: reference('scheme').required,
    areaId: reference('area').required,
    /** All of the area, or a place in it. */
    extent: oneOf(coverageExtents).required,
    /** Which part of the record says so. */
    basis: oneOf(coverageBases).required,
    asWritten: words.required,
  },
  seed: {
    files: ['scheme-areas.csv'],
    cells: {
      schemeSlug: slugCell.required,
      areaKind: oneOfCell(areaKinds).required,
      areaCode: codeCell.required,
      areaVintage: vintageCell.required,
    },
    references: { schemeId: bySlug('schemeSlug', 'scheme'), areaId: byAreaKey('area') },
    rules: coverageRules,
    recordId: 'schemeId',
  },
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
