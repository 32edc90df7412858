import { z } from 'zod'
import { PENCE_MAX } from './pence.ts'

/**
 * A sum in integer pence as JSON holds it, read into a bigint. JSON has no bigint, so a whole number or its digits
 * are taken; a fraction of a penny, a sign or a sum above `PENCE_MAX` is refused.
 */
export const penceSchema = z
  .union([z.number().int().nonnegative(), z.string().regex(/^\d{1,15}$/), z.bigint().nonnegative()])
  .transform((value) => BigInt(value))
  .refine((value) => value <= PENCE_MAX, 'too large')
