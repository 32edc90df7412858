import {
  evidenceGrades,
  type EvidenceGrade,
  type EvidenceKind,
  type Nation,
} from '@academy/domain/facts/vocabulary'
import { factColumns, type FactColumns, type PageEntity } from './page-entity.ts'

export interface EvidenceItemPageRow extends FactColumns {
  id: string
  slug: string
  title: string
  authors: string | null
  year: number | null
  kind: EvidenceKind
  nations: Nation[]
  nationAsWritten: string
  outcomeMeasures: string | null
  sampleSize: string | null
  effectSummary: string | null
  qualityNote: string | null
  grade: EvidenceGrade
  gradeReason: string
}

const strength = `array_position(ARRAY[${evidenceGrades.map((grade) => `'${grade}'`).join(', ')}], t.grade)`

export const evidenceItemPage = {
  table: 'published.evidence_item',
  columns: {
    id: 't.id',
    slug: 't.slug',
    title: 't.title',
    authors: 't.authors',
    year: 't.year',
    kind: 't.kind',
    nations: 't.nations',
    nationAsWritten: 't.nation_as_written',
    outcomeMeasures: 't.outcome_measures',
    sampleSize: 't.sample_size',
    effectSummary: 't.effect_summary',
    qualityNote: 't.quality_note',
    grade: 't.grade',
    gradeReason: 't.grade_reason',
    ...factColumns,
  },
  sorts: {
    newest: { by: 'coalesce(t.year, 0)', type: 'integer', descending: true },
    /** The best grade first, the newest first within it. */
    strongest: { by: `${strength} * 10000 + 9999 - coalesce(t.year, 0)`, type: 'integer' },
    oldest: { by: 'coalesce(t.year, 0)', type: 'integer' },
  },
  filters: {
    nation: (param) => `t.nations @> ARRAY[${param}::text]`,
    kind: (param) => `t.kind = ${param}`,
    grade: (param) => `t.grade = ${param}`,
  },
  relations: {},
  keys: ['slug'],
} as const satisfies PageEntity<EvidenceItemPageRow>
