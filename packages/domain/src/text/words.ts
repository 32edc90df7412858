import { z } from 'zod'

const text = z.string().max(6000)

/**
 * Words that are data, such as those of a form, in both languages. A draft may lack some; `checkRoundDefinition` says
 * which, before they are shown to anybody.
 */
export const wordsSchema = z.object({ en: text, cy: text })
export type Words = z.output<typeof wordsSchema>
