import { z } from 'zod'

/** The largest sum that is taken anywhere: £10 billion, far above any fund and far below what a double holds exactly. */
export const PENCE_MAX = 1_000_000_000_000n

/**
 * A sum in integer pence as JSON holds it, read into a bigint. JSON has no bigint, so a whole number or its digits
 * are taken; a fraction of a penny, a sign or a sum above `PENCE_MAX` is refused.
 */
export const penceSchema = z
  .union([z.number().int().nonnegative(), z.string().regex(/^\d{1,15}$/), z.bigint().nonnegative()])
  .transform((value) => BigInt(value))
  .refine((value) => value <= PENCE_MAX, 'too large')

/** `percent` of a sum, rounded down to a whole penny: a share never adds up to more than the whole. */
export function shareOf(pence: bigint, percent: number): bigint {
  return (pence * BigInt(percent)) / 100n
}
