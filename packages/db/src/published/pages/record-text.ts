import type { PageEntity } from '../lists/page-entity.ts'
import { inRelease } from '../lists/page-entity.ts'
import { pickedRelease, pickedReleaseJson, type PickedRelease } from './picked-release.ts'

/** A record of a release with the release it was read from; without the record, `id` is `null`. */
export type RecordRow<Row> = { release: PickedRelease } & Row

/**
 * The release of `$1` (the newest where that is empty) and one record of it, with the columns of its list and others
 * over `t` beside them: one statement, which has no row when there is no such release.
 */
export function recordText<Row>(
  entity: PageEntity<Row>,
  {
    where,
    order = 't.id',
    beside = {},
  }: { where: string; order?: string; beside?: Readonly<Record<string, string>> },
): string {
  const columns = Object.entries<string>({ ...entity.columns, ...beside }).map(
    ([name, by]) => `${by} AS "${name}"`,
  )
  return `SELECT ${pickedReleaseJson} AS release, ${columns.join(', ')} FROM ${pickedRelease('$1')}
    LEFT JOIN LATERAL (SELECT * FROM ${entity.table} t WHERE ${where} AND ${inRelease('t', 'r.number')}
      ORDER BY ${order} LIMIT 1) t ON true`
}
