import { evidenceGrades } from '@academy/domain/facts/vocabulary'
import { evidenceItem } from '../../record-kinds/evidence-item.ts'
import { listOf, type PageEntity } from './page-entity.ts'

const strength = `array_position(ARRAY[${evidenceGrades.map((grade) => `'${grade}'`).join(', ')}], t.grade)`

export const evidenceItemPage = {
  ...listOf(evidenceItem),
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
  choices: { grade: 'ARRAY[t.grade]', kind: 'ARRAY[t.kind]' },
  relations: {},
} as const satisfies PageEntity
