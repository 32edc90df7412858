import { z } from 'zod'
import type { Db } from '../../client/open-database.ts'
import { rowsOf, textStatement, type RowShape } from '../../client/rows-of.ts'
import { inRelease, type PageEntity } from '../lists/page-entity.ts'
import { pickedRelease, pickedReleaseJson, pickedReleaseShape, type PickedRelease } from './picked-release.ts'

/** A record of a release with the release it was read from; without the record, `id` is `null`. */
export type RecordRow<Row> = { release: PickedRelease } & Row

/**
 * The release of `$1` (the newest where that is empty) and one record of it, with the columns of its list and others
 * over `t` beside them: one statement, which has no row when there is no such release.
 */
export function recordText(
  entity: PageEntity,
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

/** What `recordText` finds, of the shape of its list and what is beside; `undefined` when there is no such release. */
export async function findRecord<Row extends object>(
  db: Db,
  shape: RowShape<Row>,
  { text, release, key }: { text: string; release?: number | undefined; key: string },
): Promise<RecordRow<Row | { id: null }> | undefined> {
  const [row] = await rowsOf(db, () => foundOrNot(shape), textStatement(text, [release ?? null, key]))
  return row
}

function foundOrNot<Row>(shape: RowShape<Row>) {
  const found = shape.extend({ release: pickedReleaseShape }).strict()
  const none = z.looseObject({ release: pickedReleaseShape, id: z.null() })
  type Either = RecordRow<Row | { id: null }>
  return z.union([none, found]) as unknown as z.ZodType<Either, Either>
}
