import { z } from 'zod'

/** Words that are data, such as those of a form, in both languages. */
export const wordsSchema = z.object({ en: z.string().min(1), cy: z.string().min(1) })
export type Words = z.output<typeof wordsSchema>
