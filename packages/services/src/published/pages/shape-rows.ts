import { isQuiet } from '@academy/domain/facts/running'
import type { PageRows } from '../lists/page-published.ts'

/** Pence of a sum that the database gives as text; `null` is a sum that was not published. */
export function penceOf(text: string): bigint
export function penceOf(text: string | null): bigint | null
export function penceOf(text: string | null): bigint | null {
  return text === null ? null : BigInt(text)
}

/**
 * A scheme as pages of a release show it: its lead by name or as the source writes it, its sum in pence, and whether no source
 * says that it ran in the last three years.
 */
export function schemeOf<Row extends PageRows['scheme']>(row: Row, { publishedOn }: { publishedOn: string }) {
  return {
    ...row,
    leadName: row.leadName ?? row.leadAsWritten,
    awardedPence: penceOf(row.awardedPence),
    isQuiet: !row.hasEnded && isQuiet(row.knownToRunOn, publishedOn),
  }
}

export function awardOf<Row extends PageRows['award']>(row: Row) {
  return { ...row, amountPence: penceOf(row.amountPence) }
}

export function programmeOf<Row extends PageRows['programme']>(row: Row) {
  return {
    ...row,
    totalPence: penceOf(row.totalPence),
    awardedPence: penceOf(row.awardedPence),
    minAwardPence: penceOf(row.minAwardPence),
    maxAwardPence: penceOf(row.maxAwardPence),
  }
}
