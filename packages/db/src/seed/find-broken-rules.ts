import type { PlacedRow } from '../record-kinds/record-kind.ts'
import type { ReadKind } from './find-broken-names.ts'
import type { SeedProblem } from './seed-error.ts'

/** Everything that the rules of each kind find wrong among its rows. */
export function findBrokenRules(read: readonly ReadKind[]): SeedProblem[] {
  const rowsOf = (table: string): PlacedRow[] =>
    read
      .filter(({ kind }) => kind.table === table)
      .flatMap(({ files }) => files)
      .flatMap(({ file, rows }) => rows.map(({ line, row }) => ({ file, line, row: { ...row } })))
  return read.flatMap(({ kind }) =>
    (kind.seed?.rules ?? []).flatMap((rule) => rule(rowsOf(kind.table) as never, rowsOf)),
  )
}
