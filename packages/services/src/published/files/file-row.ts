import type { Cell } from './file-column.ts'

/** A row of a file: its values by column, the path of its page, and where it is when the file has points. */
export interface FileRow {
  cells: readonly Cell[]
  page?: string | undefined
  point?: { id: string; at: readonly [number, number] | null } | undefined
}
