import type { Db } from '../../client/open-database.ts'
import type { PageRows } from '../lists/page-entities.ts'
import { programmePage } from '../lists/page-programme.ts'
import { findRecord, recordText, type RecordRow } from './record-text.ts'

const text = recordText(programmePage, { where: 't.slug = $2' })

/** One programme, with the release it was read from; `undefined` when there is no such release. */
export function findProgrammeRecord(
  db: Db,
  { release, slug }: { release?: number | undefined; slug: string },
): Promise<RecordRow<PageRows['programme'] | { id: null }> | undefined> {
  return findRecord(db, programmePage.row, { text, release, key: slug })
}
