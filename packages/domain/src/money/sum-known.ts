export interface KnownSum {
  /** Of those whose sum was published. */
  pence: bigint
  withSum: number
  withoutSum: number
}

/** What is known of a total: the sum of what was published, and how many have no published sum. `null` is never zero. */
export function sumKnown(sums: readonly (bigint | null)[]): KnownSum {
  const known = sums.filter((pence) => pence !== null)
  return {
    pence: known.reduce((sum, pence) => sum + pence, 0n),
    withSum: known.length,
    withoutSum: sums.length - known.length,
  }
}
