import { sql } from 'drizzle-orm'
import { codeCell, oneOfCell, slugCell, vintageCell } from '@academy/domain/facts/cell'
import { areaKinds } from '@academy/domain/facts/vocabulary'
import { areaName, byAreaKey, bySlug, links, must, ofArea } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { code, reference, slug, vintage, words } from './value.ts'

/** An area that an award is for, by the words of its source. One for the places of its scheme alone has none. */
export const awardArea = {
  table: 'award_area',
  id: false,
  key: ['awardId', 'areaId'],
  columns: {
    awardId: reference('award').required,
    areaId: reference('area').required,
    asWritten: words.required,
  },
  seed: {
    files: ['award-areas.csv'],
    cells: {
      awardSlug: slugCell.required,
      areaKind: oneOfCell(areaKinds).required,
      areaCode: codeCell.required,
      areaVintage: vintageCell.required,
    },
    references: { awardId: bySlug('awardSlug', 'award'), areaId: byAreaKey('area') },
    recordId: 'awardId',
  },
  release: {
    from: links(
      'award_area',
      must('award', 'award', sql`record.award_id`),
      must('organisation', 'recipient', sql`award.recipient_organisation_id`),
      must('area', 'area', sql`record.area_id`),
    ),
    columns: {
      awardSlug: slug.required,
      awardTitle: words.required,
      areaKind: words.required,
      areaCode: code.required,
      areaVintage: vintage.required,
      areaName: words.required,
    },
    values: {
      awardSlug: sql`award.slug`,
      awardTitle: sql`award.title`,
      ...ofArea('area', 'area'),
    },
    order: ['awardSlug', 'areaKind', 'areaCode', 'areaVintage'],
    title: ['awardTitle', 'areaName'],
    name: sql`award.slug || ' in ' || ${areaName('area')}`,
    files: true,
  },
} as const satisfies RecordKind
