import { parse } from 'csv-parse/sync'
import type { z } from 'zod'
import { columnName } from '../record-kinds/record-kind.ts'
import type { SeedProblem } from './seed-error.ts'

export interface ReadRow<Row> {
  readonly line: number
  readonly row: Row
}

export interface ReadFile<Row> {
  readonly file: string
  readonly rows: readonly ReadRow<Row>[]
  readonly problems: readonly SeedProblem[]
}

/** How a file of an earlier edition differs from what is known today; see `EarlierFiles`. */
export interface EarlierFile {
  readonly gone: readonly string[]
  readonly since?: ((row: Readonly<Record<string, string>>) => Readonly<Record<string, string>>) | undefined
}

interface ParsedRecord {
  readonly record: Record<string, string>
  readonly info: { readonly lines: number }
}

/**
 * Reads one CSV (RFC 4180, header row) by the schema of its rows and tells every problem rather than the first.
 * A row with a problem is left out of `rows`.
 */
export function readSeedFile<Schema extends z.ZodObject>(
  file: string,
  content: string,
  schema: Schema,
  earlier?: EarlierFile,
): ReadFile<z.output<Schema>> {
  const expected = Object.keys(schema.shape).map(columnName)
  let header: string[] = []
  let records: ParsedRecord[]
  try {
    records = parse(content, {
      bom: true,
      info: true,
      columns: (names: string[]) => (header = names),
    }) as unknown as ParsedRecord[]
  } catch (error) {
    return { file, rows: [], problems: [broken(file, error)] }
  }
  const headerProblems = headerDifferences(file, header, expected, earlier)
  if (headerProblems.length > 0) return { file, rows: [], problems: headerProblems }

  const empty = earlier ? Object.fromEntries(expected.map((name) => [name, ''])) : {}
  const rows: ReadRow<z.output<Schema>>[] = []
  const problems: SeedProblem[] = []
  for (const [index, { record }] of records.entries()) {
    // `lines` counts up to the end of a row; a row begins where the one before it ended.
    const line = (records[index - 1]?.info.lines ?? 1) + 1
    const parsed = schema.safeParse(camelCased({ ...empty, ...record, ...earlier?.since?.(record) }))
    if (parsed.success) rows.push({ line, row: freeze(parsed.data) })
    else {
      for (const issue of parsed.error.issues) {
        problems.push({ file, line, column: columnName(String(issue.path[0])), reason: issue.message })
      }
    }
  }
  return { file, rows, problems }
}

function camelCased(record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}

function headerDifferences(
  file: string,
  header: readonly string[],
  expected: readonly string[],
  earlier: EarlierFile | undefined,
): SeedProblem[] {
  const missing = earlier ? [] : expected.filter((name) => !header.includes(name))
  const unknown = header.filter((name) => !expected.includes(name) && !earlier?.gone.includes(name))
  return [
    ...missing.map((column) => ({ file, line: 1, column, reason: 'the column is missing' })),
    ...unknown.map((column) => ({ file, line: 1, column, reason: 'nothing is known of this column' })),
  ]
}

function broken(file: string, error: unknown): SeedProblem {
  const { lines, message } = error as { lines?: number; message: string }
  return { file, line: lines ?? 1, column: '(row)', reason: `this is not well-formed CSV (${message})` }
}

function freeze<Row extends object>(row: Row): Row {
  Object.freeze(row)
  return row
}
