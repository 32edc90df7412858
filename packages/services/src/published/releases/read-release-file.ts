import {
  readReleaseTable,
  releaseColumns,
  releaseTables,
  type ReleaseTable,
} from '@academy/db/published/releases/release-tables'
import { csvCell } from '@academy/domain/facts/csv-cell'
import type { ServiceContext } from '../../service-context.ts'

export type { ReleaseTable }

export const releaseFormats = ['csv', 'jsonl'] as const
export type ReleaseFormat = (typeof releaseFormats)[number]

export const releaseTableNames = releaseTables

/**
 * One table of a release as text, a part at a time: CSV as RFC 4180 has it, or one JSON object a line. The same release
 * gives the same bytes. JSON has every value as it is; CSV keeps spreadsheets from running one. Anyone may read it.
 */
export async function* readReleaseFile(
  ctx: Pick<ServiceContext, 'db'>,
  { table, release, format }: { table: ReleaseTable; release: number; format: ReleaseFormat },
): AsyncGenerator<string> {
  if (format === 'csv') {
    const columns = await releaseColumns(ctx.db, { table, release })
    yield `${columns.join(',')}\r\n`
  }
  for await (const rows of readReleaseTable(ctx.db, { table, release })) {
    yield rows
      .map(({ cells, json }) => (format === 'csv' ? `${cells.map(csvCell).join(',')}\r\n` : `${json}\n`))
      .join('')
  }
}
