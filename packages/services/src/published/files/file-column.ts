export type Cell = string | number | boolean | readonly string[] | null

/** One column of a file: its name for programs, its head in a Welsh spreadsheet, and what a row has in it. */
export interface FileColumn<Row> {
  /** Stable, in English, as a column of a release is called; the key in JSON. */
  name: string
  cy: string
  of: (row: Row) => Cell
}

/** Pounds of a sum in pence, with pence behind the point where there are some; empty when no sum was published. */
export function pounds(pence: string | bigint | null): number | null {
  return pence === null ? null : Number(pence) / 100
}
