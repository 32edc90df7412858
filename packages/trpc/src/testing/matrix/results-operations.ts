import type { InputOf } from './input-of.ts'

/** Results of a round that were not told: nobody finds any. */
export const resultsOperations: Record<string, InputOf> = {
  'results.page': ({ roundSlug }) => ({ slug: roundSlug }),
  'results.record': ({ roundSlug }) => ({ slug: roundSlug, which: 'decisions' }),
}
