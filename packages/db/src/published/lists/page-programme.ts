import type { Nation } from '@academy/domain/facts/vocabulary'
import { factColumns, type FactColumns, type PageEntity } from './page-entity.ts'

/** Sums are pence; bigint as text. */
export interface ProgrammePageRow extends FactColumns {
  id: string
  slug: string
  name: string
  funders: string[]
  fundersAsWritten: string
  nations: Nation[]
  nationAsWritten: string
  totalPence: string | null
  yearStart: number | null
  yearEnd: number | null
  awardCount: number | null
  minAwardPence: string | null
  maxAwardPence: string | null
  rules: string
}

export const programmePage = {
  table: 'published.programme',
  columns: {
    id: 't.id',
    slug: 't.slug',
    name: 't.name',
    funders: 't.funders',
    fundersAsWritten: 't.funders_as_written',
    nations: 't.nations',
    nationAsWritten: 't.nation_as_written',
    totalPence: 't.total_pence',
    yearStart: 't.year_start',
    yearEnd: 't.year_end',
    awardCount: 't.award_count',
    minAwardPence: 't.min_award_pence',
    maxAwardPence: 't.max_award_pence',
    rules: 't.rules',
    ...factColumns,
  },
  sorts: {
    name: { by: 't.name', type: 'text' },
    /** Published totals first. */
    largest: { by: 'coalesce(t.total_pence, -1)', type: 'bigint', descending: true },
  },
  filters: { nation: (param) => `t.nations @> ARRAY[${param}::text]` },
  relations: {},
  keys: ['slug'],
} as const satisfies PageEntity<ProgrammePageRow>
