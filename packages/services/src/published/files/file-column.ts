export type Cell = string | number | boolean | readonly string[] | null

/** One column of a file: its name for programs, its head in a Welsh spreadsheet, and what a row has in it. */
export interface FileColumn<Row> {
  /** Stable, in English, as a column of a release is called; the key in JSON. */
  name: string
  cy: string
  of: (row: Row) => Cell
}

/** Where a fact comes from: the last columns that are the fact's own. */
interface Sourced {
  sourceUrl: string
  licence: string
  lastVerified: string
  confidence: string
}

export const provenance: readonly FileColumn<Sourced>[] = [
  { name: 'source_url', cy: 'ffynhonnell', of: (row) => row.sourceUrl },
  { name: 'licence', cy: 'trwydded', of: (row) => row.licence },
  { name: 'last_verified', cy: 'gwiriwyd_ddiwethaf', of: (row) => row.lastVerified },
  { name: 'confidence', cy: 'hyder', of: (row) => row.confidence },
]

/** Pounds of a sum in pence, with pence behind the point where there are some; empty when no sum was published. */
export function pounds(pence: string | bigint | null): number | null {
  return pence === null ? null : Number(pence) / 100
}

/** A number that the database gives as text. */
export function decimal(text: string | null): number | null {
  return text === null ? null : Number(text)
}
