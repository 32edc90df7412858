import { sql } from 'drizzle-orm'
import { codeCell, oneOfCell, vintageCell } from '@academy/domain/facts/cell'
import { areaKinds } from '@academy/domain/facts/vocabulary'
import { areaName, byAreaKey, links, must, ofArea } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { code, decimal, reference, vintage, whole, words } from './value.ts'

/** What an area became, with how many of its residents. */
export const areaSuccessor = {
  table: 'area_successor',
  id: false,
  key: ['fromId', 'toId'],
  columns: {
    fromId: reference('area').required,
    toId: reference('area').required,
    /** Residents of the old area who live in the new one; empty where nobody has counted them. */
    population: whole.optional,
    /** 0 to 1, of the residents of the old area. */
    shareOfPopulation: decimal.optional,
    basis: words.required,
    ...provenance,
  },
  seed: {
    files: ['area-successors.csv'],
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
      'area_successor',
      must('area', 'before', sql`record.from_id`),
      must('area', 'after', sql`record.to_id`),
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
    values: { ...ofArea('from', 'before'), ...ofArea('to', 'after') },
    order: ['fromKind', 'fromCode', 'fromVintage', 'toKind', 'toCode', 'toVintage'],
    title: ['fromName', 'toName'],
    name: sql`${areaName('before')} || ' to ' || ${areaName('after')}`,
    files: true,
  },
} as const satisfies RecordKind
