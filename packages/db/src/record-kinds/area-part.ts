import { sql } from 'drizzle-orm'
import { betweenAreas } from './between-areas.ts'
import { areaName, links, must } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { provenance } from './shared-facts.ts'
import { decimal, whole, words } from './value.ts'

/** How many residents of one area live in another beside it: of a council, in a health area. */
export const areaPart = {
  table: 'area_part',
  id: false,
  key: betweenAreas.key,
  columns: {
    ...betweenAreas.columns,
    /** Residents of the first who live in the second. */
    population: whole.required,
    /** 0 to 1, of the residents of the first. */
    shareOfPopulation: decimal.required,
    basis: words.required,
    ...provenance,
  },
  seed: { files: ['area-parts.csv'], ...betweenAreas.seed },
  release: {
    from: links(
      'area_part',
      must('area', 'one', sql`record.from_id`),
      must('area', 'other', sql`record.to_id`),
    ),
    ...betweenAreas.release,
    name: sql`${areaName('one')} || ' in ' || ${areaName('other')}`,
  },
} as const satisfies RecordKind
