import { isSeen } from './kinds/unseen.ts'
import { partsOf, type AnswerValue } from './answers.ts'

/** So many rows has a table of rows at most. */
export const ROWS_MAX = 40

/** The row of a cell such as `name.3`, and its column; nothing where it is no cell of rows. */
export function rowOfCell(cell: string): { column: string; row: number } | undefined {
  const [, column, digits] = /^([a-z0-9-]+)\.([1-9]\d?)$/.exec(cell) ?? []
  if (column === undefined || digits === undefined || Number(digits) > ROWS_MAX) return undefined
  return { column, row: Number(digits) }
}

/**
 * The rows of a table in which something was typed, by their numbers. A number is a row's own and never changes, so that
 * two people who add rows at once do not write over each other; rows in which nothing is left are none.
 */
export function filledRows(value: AnswerValue | undefined): number[] {
  const rows = Object.entries(partsOf(value)).flatMap(([cell, text]) => {
    const found = isSeen(text) ? rowOfCell(cell) : undefined
    return found ? [found.row] : []
  })
  return [...new Set(rows)].toSorted((a, b) => a - b)
}

/** The first row that is free, or nothing where the table is full. */
export function nextRow(value: AnswerValue | undefined, rowsMax: number): number | undefined {
  const filled = filledRows(value)
  if (filled.length >= rowsMax) return undefined
  const last = filled.at(-1) ?? 0
  if (last < ROWS_MAX) return last + 1
  return Array.from({ length: ROWS_MAX }, (_, index) => index + 1).find((row) => !filled.includes(row))
}
