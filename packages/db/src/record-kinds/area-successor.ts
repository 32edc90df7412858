import { sql } from 'drizzle-orm'
import { betweenAreas } from './between-areas.ts'
import { areaName, links, must } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { decimal, whole, words } from './value.ts'

/** What an area became, with how many of its residents. */
export const areaSuccessor = {
  table: 'area_successor',
  id: false,
  key: betweenAreas.key,
  columns: {
    ...betweenAreas.columns,
    /** Residents of the old area who live in the new one; empty where nobody has counted them. */
    population: whole.optional,
    /** 0 to 1, of the residents of the old area. */
    shareOfPopulation: decimal.optional,
    basis: words.required,
    ...provenance,
  },
  seed: { files: ['area-successors.csv'], ...betweenAreas.seed },
  release: {
    from: links(
      'area_successor',
      must('area', 'one', sql`record.from_id`),
      must('area', 'other', sql`record.to_id`),
    ),
    ...betweenAreas.release,
    name: sql`${areaName('one')} || ' to ' || ${areaName('other')}`,
  },
} as const satisfies RecordKind
