import { sql } from 'drizzle-orm'
import { codeCell, oneOfCell, vintageCell } from '@academy/domain/facts/cell'
import { areaKinds } from '@academy/domain/facts/vocabulary'
import { areaName, byAreaKey, links, must, ofArea } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { code, decimal, reference, vintage, whole, words } from './value.ts'

/** How many residents of one area live in another beside it: of a council, in a health area. */
export const areaPart = {
  table: 'area_part',
  id: false,
  key: ['fromId', 'toId'],
  columns: {
    fromId: reference('area').required,
    toId: reference('area').required,
    /** Residents of the first who live in the second. */
    population: whole.required,
    /** 0 to 1, of the residents of the first. */
    shareOfPopulation: decimal.required,
    basis: words.required,
    ...provenance,
  },
  seed: {
    files: ['area-parts.csv'],
    cells: {
      fromKind: oneOfCell(areaKinds).required,
      fromCode: codeCell.required,
      fromVintage: vintageCell.required,
      toKind: oneOfCell(areaKinds).required,
      toCode: codeCell.required,
      toVintage: vintageCell.required,
    },
    references: { fromId: byAreaKey('from'), toId: byAreaKey('to') },
    recordId: 'fromId',
  },
  release: {
    from: links(
      'area_part',
      must('area', 'part', sql`record.from_id`),
      must('area', 'whole', sql`record.to_id`),
    ),
    columns: {
      fromKind: words.required,
      fromCode: code.required,
      fromVintage: vintage.required,
      fromName: words.required,
      toKind: words.required,
      toCode: code.required,
      toVintage: vintage.required,
      toName: words.required,
    },
    values: { ...ofArea('from', 'part'), ...ofArea('to', 'whole') },
    order: ['fromKind', 'fromCode', 'fromVintage', 'toKind', 'toCode', 'toVintage'],
    title: ['fromName', 'toName'],
    name: sql`${areaName('part')} || ' in ' || ${areaName('whole')}`,
    files: true,
  },
} as const satisfies RecordKind
