import { columnName, type RecordKind } from '../record-kinds/record-kind.ts'
import { recordKinds } from '../record-kinds/record-kinds.ts'
import { ofSource } from '../record-kinds/shared-facts.ts'

/**
 * The columns of each table that files of an earlier edition do not have: what it says nothing of, its release does not have.
 * Without the list of hosts no fact has a class of source. `headerOf` answers the columns of a file, and nothing where the edition has no such file.
 */
export function columnsLacking(
  headerOf: (file: string) => readonly string[] | undefined,
): Record<string, string[]> {
  const classes = ({ columns }: RecordKind) =>
    'sourceUrl' in columns && !headerOf('source-hosts.csv')
      ? Object.keys(ofSource.columns).map(columnName)
      : []
  const lacking = Object.values<RecordKind>(recordKinds).map((kind): [string, string[]] => {
    const headers = (kind.seed?.files ?? []).map(headerOf).filter((header) => header !== undefined)
    return [
      kind.table,
      headers.length === 0 ? [] : [...lackingOf(kind, new Set(headers.flat())), ...classes(kind)],
    ]
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
