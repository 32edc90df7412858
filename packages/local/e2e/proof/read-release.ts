/** A row of a release file, every cell as text. */
export type Row = Readonly<Record<string, string>>

/**
 * The rows of a CSV file (RFC 4180), by the heads of its columns. Written here and not borrowed, as everything in this folder:
 * what proves the product shares no code with it.
 */
export function readCsv(text: string): Row[] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const body = text.replace(/^\uFEFF/, '')
  for (let at = 0; at < body.length; at += 1) {
    const letter = body[at]
    if (isQuoted) {
      if (letter !== '"') cell += letter
      else if (body[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (letter === '"') isQuoted = true
    else if (letter === ',' || letter === '\n') {
      rows.at(-1)?.push(cell)
      cell = ''
      if (letter === '\n') rows.push([])
    } else if (letter !== '\r') cell += letter
  }
  if (cell !== '' || (rows.at(-1)?.length ?? 0) > 0) rows.at(-1)?.push(cell)
  const [head = [], ...records] = rows.filter((row) => row.length > 0)
  return records.map((record) => Object.fromEntries(head.map((name, at) => [name, record[at] ?? ''])))
}

/** The tables of a release as its files have them. */
export async function readRelease(api: string, release: number, tables: readonly string[]) {
  const read = await Promise.all(
    tables.map(async (table) => {
      const answer = await fetch(`${api}/releases/${release}/${table}.csv`)
      if (!answer.ok) throw new Error(`${table}.csv of release ${release} answered ${answer.status}`)
      return [table, readCsv(await answer.text())] as const
    }),
  )
  const byName = new Map(read)
  return (table: string): readonly Row[] => {
    const rows = byName.get(table)
    if (!rows) throw new Error(`${table} was not read`)
    return rows
  }
}

export const listOf = (cell: string | undefined): string[] =>
  cell ? cell.split(';').map((one) => one.trim()) : []
