import { csvCell } from '@academy/domain/facts/csv-cell'

export type Cell = string | number | bigint | readonly string[] | null

/** RFC 4180 with a header, CRLF line ends and a byte order mark, so that a spreadsheet reads ŵ and ŷ. */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`
}

function writeCell(cell: Cell): string {
  return csvCell(cell === null ? null : Array.isArray(cell) ? cell.join('; ') : String(cell))
}
