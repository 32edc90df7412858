import type { PlacedRow, RecordKind } from '../record-kinds/record-kind.ts'
import { brokenSources } from '../record-kinds/source-rules.ts'
import type { ReadKind } from './find-broken-names.ts'
import type { SeedProblem } from './seed-error.ts'

/** Everything that the rules of each kind find wrong among its rows, and those of sources among all that have one. */
export function findBrokenRules(read: readonly ReadKind[]): SeedProblem[] {
  const rowsOf = (table: string): PlacedRow[] =>
    read
      .filter(({ kind }) => kind.table === table)
      .flatMap(({ files }) => files)
      .flatMap(({ file, rows }) => rows.map(({ line, row }) => ({ file, line, row: { ...row } })))
  const ofKind = (kind: RecordKind) =>
    (kind.seed?.rules ?? []).flatMap((rule) => rule(rowsOf(kind.table) as never, rowsOf))
  const ofSources = (kind: RecordKind) =>
    'sourceUrl' in kind.columns
      ? brokenSources(rowsOf(kind.table) as never, rowsOf('source_host') as never)
      : []
  return read.flatMap(({ kind }) => [...ofKind(kind), ...ofSources(kind)])
}
