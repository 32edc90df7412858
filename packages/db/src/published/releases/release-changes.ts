import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement } from '../../client/rows-of.ts'
import { columnName, type RecordKind } from '../../record-kinds/record-kind.ts'
import { recordKinds } from '../../record-kinds/record-kinds.ts'
import { inRelease } from '../lists/page-entity.ts'
import { publishedFacts } from '../published-tables.ts'

const changeShape = z.object({
  /** What the record is, such as `scheme`. */
  kind: z.string(),
  /** The slug; of an area, its code and vintage. */
  key: z.string(),
  name: z.string(),
  change: z.enum(['added', 'changed', 'removed']),
  /** The columns that differ, for a changed record. */
  columns: z.array(z.string()),
})

export type ReleaseChangeRow = z.output<typeof changeShape>

/** The kinds of record that have a name, with what they are known by. */
const kinds = Object.values(recordKinds)
  .filter((kind: RecordKind) => kind.release.title !== undefined)
  .map((kind: RecordKind) => ({
    table: kind.table,
    key: kind.key.includes('slug') ? 't.slug' : `t.code || '/' || t.vintage`,
    name: columnName(kind.release.title ?? ''),
    facts: Object.keys(publishedFacts(kind)).map(
      (property) => `'${columnName(property)}', t.${columnName(property)}`,
    ),
  }))
  .toSorted((a, b) => (a.table < b.table ? -1 : 1))

/** Only versions that begin or end between the two releases are read: `$1` the earlier, `$2` the later. */
const changesOf = ({ table, key, name, facts }: (typeof kinds)[number]) => `
  SELECT '${table.replaceAll('_', '-')}' AS kind,
    coalesce(max(${key}) FILTER (WHERE v.after), max(${key})) AS key,
    coalesce(max(t.${name}) FILTER (WHERE v.after), max(t.${name})) AS name,
    bool_or(v.before) AS before, bool_or(v.after) AS after,
    (array_agg(v.facts) FILTER (WHERE v.before))[1] AS old, (array_agg(v.facts) FILTER (WHERE v.after))[1] AS new
  FROM published.${table} t
  CROSS JOIN LATERAL (SELECT ${inRelease('t', '$1')} AS before, ${inRelease('t', '$2')} AS after,
    jsonb_build_object(${facts.join(', ')}) AS facts) v
  WHERE (t.release_from > $1 AND t.release_from <= $2) OR (t.release_to > $1 AND t.release_to <= $2)
  GROUP BY t.id`

const text = `
  SELECT kind, key, name,
    CASE WHEN NOT before THEN 'added' WHEN NOT after THEN 'removed' ELSE 'changed' END AS change,
    CASE WHEN before AND after THEN array(
      SELECT n.key FROM jsonb_each(new) n WHERE n.value IS DISTINCT FROM old -> n.key ORDER BY n.key
    ) ELSE '{}' END AS columns
  FROM (${kinds.map(changesOf).join(' UNION ALL ')}) c
  WHERE (before OR after) AND ($3::text IS NULL OR (kind, key) > ($3, $4))
  ORDER BY kind, key LIMIT $5`

/** What differs between two releases, by kind and key, from a place in that order: one statement. */
export function listReleaseChanges(
  db: Db,
  range: { from: number; to: number; after?: { kind: string; key: string } | undefined; limit: number },
): Promise<ReleaseChangeRow[]> {
  const { from, to, after, limit } = range
  return rowsOf(
    db,
    changeShape,
    textStatement(text, [from, to, after?.kind ?? null, after?.key ?? null, limit]),
  )
}
