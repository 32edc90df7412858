import { columnName, type RecordKind } from '../record-kinds/record-kind.ts'
import { recordKinds } from '../record-kinds/record-kinds.ts'

/**
 * The columns of each table that files of an earlier edition do not have: what it says nothing of, its release does not have.
 * `headerOf` answers the columns of a file, and nothing where the edition has no such file.
 */
export function columnsLacking(
  headerOf: (file: string) => readonly string[] | undefined,
): Record<string, string[]> {
  const lacking = Object.values<RecordKind>(recordKinds).map((kind) => {
    const headers = (kind.seed?.files ?? []).map(headerOf).filter((header) => header !== undefined)
    return [kind.table, headers.length === 0 ? [] : lackingOf(kind, new Set(headers.flat()))] as const
  })
  return Object.fromEntries(lacking.filter(([, columns]) => columns.length > 0))
}

function lackingOf({ columns, seed, release }: RecordKind, had: ReadonlySet<string>): string[] {
  const isLacking = ([property, { cell }]: [string, { cell?: unknown }]) => {
    const written = seed?.references?.[property]?.given ?? (cell ? [property] : [])
    return written.length > 0 && !written.some((name) => had.has(columnName(name)))
  }
  return Object.entries(columns)
    .filter(isLacking)
    .flatMap(([property]) => [property, release.says?.[property] ?? []].flat())
    .map(columnName)
}
