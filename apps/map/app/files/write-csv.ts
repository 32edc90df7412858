/** A spreadsheet runs a cell that begins so as a formula; a quote before it makes it text again. */
const FORMULA = /^[=+\-@\t\r]/
/** A plain number is not a formula, and a quote would turn it into text. */
const NUMBER = /^-?\d+(\.\d+)?$/

export type Cell = string | number | bigint | readonly string[] | null

/** RFC 4180 with a header, CRLF line ends and a byte order mark, so that a spreadsheet reads ŵ and ŷ. */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`
}

function writeCell(cell: Cell): string {
  const text = cell === null ? '' : Array.isArray(cell) ? cell.join('; ') : String(cell)
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
