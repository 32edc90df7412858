import { sql } from 'drizzle-orm'
import { codeCell, oneOfCell, slugCell, vintageCell } from '@academy/domain/facts/cell'
import { areaKinds, coverageExtents } from '@academy/domain/facts/vocabulary'
import { areaName, byAreaKey, bySlug, links, must, ofArea } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { code, oneOf, reference, slug, vintage, words } from './value.ts'

/** An area in which a service can be had, by the words of its record. */
export const serviceArea = {
  table: 'service_area',
  id: false,
  key: ['serviceId', 'areaId'],
  columns: {
    serviceId: reference('service').required,
    areaId: reference('area').required,
    /** All of the area, or a place in it. */
    extent: oneOf(coverageExtents).required,
    asWritten: words.required,
  },
  seed: {
    files: ['service-areas.csv'],
    cells: {
      serviceSlug: slugCell.required,
      areaKind: oneOfCell(areaKinds).required,
      areaCode: codeCell.required,
      areaVintage: vintageCell.required,
    },
    references: { serviceId: bySlug('serviceSlug', 'service'), areaId: byAreaKey('area') },
    recordId: 'serviceId',
  },
  release: {
    from: links(
      'service_area',
      must('service', 'service', sql`record.service_id`),
      must('area', 'area', sql`record.area_id`),
    ),
    columns: {
      serviceSlug: slug.required,
      serviceName: words.required,
      areaKind: words.required,
      areaCode: code.required,
      areaVintage: vintage.required,
      areaName: words.required,
    },
    values: { serviceSlug: sql`service.slug`, serviceName: sql`service.name`, ...ofArea('area', 'area') },
    order: ['serviceSlug', 'areaKind', 'areaCode', 'areaVintage'],
    title: ['serviceName', 'areaName'],
    name: sql`service.slug || ' in ' || ${areaName('area')}`,
    files: true,
  },
} as const satisfies RecordKind
