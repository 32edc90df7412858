import type { PageRows } from '../lists/page-published.ts'

/** Pence of a sum that the database gives as text; `null` is a sum that was not published. */
export function penceOf(text: string): bigint
export function penceOf(text: string | null): bigint | null
export function penceOf(text: string | null): bigint | null {
  return text === null ? null : BigInt(text)
}

/** A scheme as pages show it: its lead by name or as the source writes it, its sum in pence. */
export function schemeOf<Row extends PageRows['scheme']>(row: Row) {
  return { ...row, leadName: row.leadName ?? row.leadAsWritten, awardedPence: penceOf(row.awardedPence) }
}

export function awardOf<Row extends PageRows['award']>(row: Row) {
  return { ...row, amountPence: penceOf(row.amountPence) }
}

export function programmeOf<Row extends PageRows['programme']>(row: Row) {
  return {
    ...row,
    totalPence: penceOf(row.totalPence),
    minAwardPence: penceOf(row.minAwardPence),
    maxAwardPence: penceOf(row.maxAwardPence),
  }
}
