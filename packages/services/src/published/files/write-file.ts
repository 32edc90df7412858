import { csvCell } from '@academy/domain/facts/csv-cell'
import type { Cell } from './file-column.ts'
import type { FileRow } from './file-row.ts'

export interface FileContent {
  columns: readonly string[]
  rows: readonly FileRow[]
  /** What the file says of itself. */
  about: Readonly<Record<string, unknown>>
}

/** RFC 4180 with heads, CRLF line ends and a byte order mark, so that a spreadsheet reads ŵ and ŷ. */
export function writeCsv({ columns, rows }: Pick<FileContent, 'columns' | 'rows'>): string {
  const lines = [columns, ...rows.map(({ cells }) => cells)].map(
    (cells) => `${cells.map(writeCell).join(',')}\r\n`,
  )
  return `\uFEFF${lines.join('')}`
}

function writeCell(cell: Cell): string {
  return csvCell(cell === null ? null : Array.isArray(cell) ? cell.join('; ') : String(cell))
}

/** What the file says of itself, then its rows, each by the names of the columns. */
export function writeJson({ columns, rows, about }: FileContent): string {
  return JSON.stringify({
    ...about,
    count: rows.length,
    rows: rows.map(({ cells }) => byName(columns, cells)),
  })
}

/** What has no point has an empty geometry, as RFC 7946 allows, so that no row is lost. */
export function writeGeojson({ columns, rows, about }: FileContent): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    ...about,
    count: rows.length,
    features: rows.map(({ cells, point }) => ({
      type: 'Feature',
      id: point?.id,
      geometry: point?.at ? { type: 'Point', coordinates: point.at } : null,
      properties: byName(columns, cells),
    })),
  })
}

function byName(columns: readonly string[], cells: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? null]))
}
