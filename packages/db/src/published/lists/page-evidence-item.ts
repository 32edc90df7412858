import { z } from 'zod'
import { evidenceGrades } from '@academy/domain/facts/vocabulary'
import { evidenceEffect } from '../../record-kinds/evidence-effect.ts'
import { evidenceItem } from '../../record-kinds/evidence-item.ts'
import { columnName, rowsShape } from '../../record-kinds/record-kind.ts'
import { inRelease, listOf, type PageEntity } from './page-entity.ts'

const strength = `array_position(ARRAY[${evidenceGrades.map((grade) => `'${grade}'`).join(', ')}], t.grade)`

const { evidenceItemId: _item, ...ofEffect } = evidenceEffect.columns
/** A number that an item reports; in JSON a decimal is a number. */
const effect = z.strictObject({
  ...rowsShape(ofEffect),
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  before: z.number().nullable(),
  after: z.number().nullable(),
})
const parts = Object.keys(ofEffect).map((name) => `'${name}', e.${columnName(name)}`)
const effects = `coalesce((SELECT json_agg(json_build_object(${parts.join(', ')}) ORDER BY e.measure, e.as_written COLLATE "C")
  FROM published.evidence_effect e WHERE e.evidence_item_id = t.id AND ${inRelease('e', '$1')}), '[]')`

export const evidenceItemPage = {
  // With its numbers, as they are in the same release.
  ...listOf(evidenceItem, { effects: { from: effects, row: z.array(effect) } }),
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
    measure: (param) => `t.measures @> ARRAY[${param}::text]`,
  },
  choices: {
    grade: 'ARRAY[t.grade]',
    kind: 'ARRAY[t.kind]',
    measure: 't.measures',
    // Of each thing measured with each grade, such as `cost limited`: no filter of its own, so all filters narrow it.
    cell: `ARRAY(SELECT m || ' ' || t.grade FROM unnest(t.measures) AS m)`,
  },
  relations: {},
} as const satisfies PageEntity
