/** A spreadsheet runs a cell that begins so as a formula; the full-width signs are signs to it too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
/** A plain number is no formula, and an apostrophe would turn it into text. */
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i

/**
 * A value as one cell of CSV (RFC 4180); an empty one for `null`. What a spreadsheet would run as a formula gets an
 * apostrophe before it, which makes it text again.
 */
export function csvCell(value: string | null): string {
  if (value === null) return ''
  const safe = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
