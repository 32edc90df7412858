/** The largest sum that is taken anywhere: £10 billion, far above any fund and far below what a double holds exactly. */
export const PENCE_MAX = 1_000_000_000_000n

/** `percent` of a sum, rounded down to a whole penny: a share never adds up to more than the whole. */
export function shareOf(pence: bigint, percent: number): bigint {
  return (pence * BigInt(percent)) / 100n
}
