import { csvOf } from '../staff/csv.ts'

type FileRow<Column extends string> = Readonly<Record<Column, string | number | boolean | null>>

const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
} as const

/** A file that everybody may keep and any site may read. Caches ask each time whether it is still so, by its hash. */
export function publicFile(name: string, type: keyof typeof types, text: string): Response {
  return new Response(text, {
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'Content-Disposition, ETag',
      'Cache-Control': 'public, no-cache',
      'Content-Type': types[type],
      'Content-Disposition': `attachment; filename="${name}.${type}"`,
    },
  })
}

/** Rows as a table; a file of no rows has its columns nevertheless. */
export function csvOfRows<Column extends string>(
  rows: readonly FileRow<Column>[],
  columns: readonly Column[],
): string {
  return csvOf([columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))])
}

/** Rows as a list of objects. */
export function jsonOfRows(rows: readonly FileRow<string>[]): string {
  return `${JSON.stringify(rows, null, 2)}\n`
}
