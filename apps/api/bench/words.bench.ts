import type { Benchmark, Comparison } from '@academy/local/bench/benchmark'
import { pagePublished } from '@academy/services/published/lists/page-published'
import { search } from '@academy/services/published/lists/search'
import { makeManySchemes } from './many-schemes.ts'
import { againstBar } from './against-bar.ts'
import { withOwnCopy } from './own-copy.ts'

const BAR_MS = 100

/** Words that half of all rows have, nearly all, one in two hundred, a misspelling of the first, and none. */
const words = ['together', 'social prescribing', 'garden', 'togehter', 'gardin', 'xylophone']

/** The first page of a list with words among 200,000 schemes and more, with how many match, and of a search: medians. */
export const benchmark: Benchmark = ({ databaseUrl }) =>
  withOwnCopy(databaseUrl, async ({ owner, ctx }) => {
    await makeManySchemes(owner)
    const first = { kind: 'scheme', release: 1, size: 25 } as const
    const comparisons: Comparison[] = []
    for (const asked of words) {
      const filters = { words: asked }
      const reads = {
        [`"${asked}", best first`]: () =>
          pagePublished(ctx, { ...first, filters, sort: 'best', sortValue: asked }),
        [`"${asked}", by name`]: () => pagePublished(ctx, { ...first, filters, sort: 'name' }),
        [`"${asked}", search of all kinds`]: () => search(ctx, { words: asked, first: 20 }),
      }
      comparisons.push(...(await againstBar(BAR_MS, reads)))
    }
    return comparisons
  })
