import type { Db } from '../../client/open-database.ts'
import { runNamed } from '../../client/run-named.ts'
import { programmePage, type ProgrammePageRow } from '../lists/page-programme.ts'
import { recordText, type RecordRow } from './record-text.ts'

const text = recordText<ProgrammePageRow>(programmePage, { where: 't.slug = $2' })

/** One programme, with the release it was read from; `undefined` when there is no such release. */
export async function findProgrammeRecord(
  db: Db,
  { release, slug }: { release?: number | undefined; slug: string },
): Promise<RecordRow<ProgrammePageRow | { id: null }> | undefined> {
  const [row] = await runNamed<RecordRow<ProgrammePageRow | { id: null }>>(db, text, [release ?? null, slug])
  return row
}
