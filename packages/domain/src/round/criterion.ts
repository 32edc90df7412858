import { z } from 'zod'
import { wordsSchema } from '../text/words.ts'

/** What an application is judged by: with its guidance, its weight, and what each score means. */
export const criterionSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    .max(60),
  label: wordsSchema,
  guidance: wordsSchema,
  /** In percent of the whole; those of a round add up to 100. */
  weightPercent: z.number().int().min(0).max(100),
  /** The scores that can be given, from the lowest, each with what it means. */
  scale: z.array(z.strictObject({ score: z.number().int().min(0).max(100), label: wordsSchema })).max(11),
})
export type Criterion = z.output<typeof criterionSchema>
