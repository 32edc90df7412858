import { sql } from 'drizzle-orm'
import { slugCell } from '@academy/domain/facts/cell'
import { effectComparisons, effectStatistics, outcomeMeasures } from '@academy/domain/facts/evidence-words'
import { effectRules } from './effect-rules.ts'
import { bySlug, links, must } from './from-desk.ts'
import type { RecordKind } from './record-kind.ts'
import { decimal, oneOf, reference, shown, slug, whole, words } from './value.ts'

/** A number that a study reports of what it measured, as its source gives it. It stands on the source of its item. */
export const evidenceEffect = {
  table: 'evidence_effect',
  id: false,
  key: ['evidenceItemId', 'asWritten'],
  columns: {
    evidenceItemId: reference('evidence_item').required,
    measure: shown(oneOf(outcomeMeasures).required, 'What was measured.'),
    instrument: shown(words.optional, 'The scale or question that measured it, where the source names it.'),
    statistic: shown(oneOf(effectStatistics).required, 'What the number is.'),
    value: shown(decimal.optional, 'The number; empty where the source gives only bounds.'),
    lower: shown(decimal.optional, 'The least that the source gives: of its sites, scenarios or studies, or "more than".'), // prettier-ignore
    upper: shown(decimal.optional, 'The most that the source gives, or "less than".'),
    before: shown(decimal.optional, 'The mean before, where the source gives both means.'),
    after: shown(decimal.optional, 'The mean after.'),
    unit: shown(words.required, 'The unit of the number, such as `points of 10` or `pounds`.'),
    people: shown(whole.optional, 'Of how many people, where the source says so for this number.'),
    comparison: shown(oneOf(effectComparisons).required, 'What it was compared with.'),
    asWritten: shown(words.required, 'The words that the number was taken from.'),
  },
  seed: {
    files: ['evidence-effects.csv'],
    cells: { evidenceSlug: slugCell.required },
    references: { evidenceItemId: bySlug('evidenceSlug', 'evidence_item') },
    rules: effectRules,
    recordId: 'evidenceItemId',
  },
  release: {
    from: links('evidence_effect', must('evidence_item', 'item', sql`record.evidence_item_id`)),
    columns: { evidenceSlug: slug.required, evidenceTitle: words.required },
    values: { evidenceSlug: sql`item.slug`, evidenceTitle: sql`item.title` },
    order: ['evidenceSlug', 'asWritten'],
    title: ['evidenceTitle', 'asWritten'],
    name: sql`item.slug || ' ' || record.as_written`,
    files: true,
  },
} as const satisfies RecordKind
