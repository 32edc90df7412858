import { randomBytes } from 'node:crypto'
import { openDatabase } from '@academy/db/client/open-database'
import type { Benchmark, Comparison } from '@academy/local/bench/benchmark'
import { createDatabase } from '@academy/local/testing/create-database'
import { pagePublished } from '@academy/services/published/lists/page-published'
import { search } from '@academy/services/published/lists/search'
import { makeManySchemes } from './many-schemes.ts'

const BAR_MS = 100
const ASKED = 15

/** Words that half of all rows have, nearly all, one in two hundred, a misspelling of the first, and none. */
const words = ['together', 'social prescribing', 'garden', 'togehter', 'gardin', 'xylophone']

/** The first page of a list with words among 200,016 schemes, with how many match, and of a search: medians. */
export const benchmark: Benchmark = async ({ databaseUrl }) => {
  const name = `words_${randomBytes(4).toString('hex')}`
  const url = await createDatabase(databaseUrl, name, 'template_seeded')
  const owner = openDatabase({ url, statementTimeoutMs: 600_000 })
  const reader = openDatabase({ url, role: 'academy_api' })
  const server = openDatabase({ url: databaseUrl })
  const ctx = {
    db: reader.db,
    actor: { kind: 'public' as const },
    now: new Date(),
    log: { info: () => {}, error: () => {} },
    ports: { cursorSecret: 'a secret of a benchmark' },
  }
  const first = { kind: 'scheme', release: 1, size: 25 } as const
  try {
    await makeManySchemes(owner)
    const comparisons: Comparison[] = []
    for (const asked of words) {
      const filters = { words: asked }
      const reads = {
        'best first': () => pagePublished(ctx, { ...first, filters, sort: 'best', sortValue: asked }),
        'by name': () => pagePublished(ctx, { ...first, filters, sort: 'name' }),
        'search of all kinds': () => search(ctx, { words: asked, first: 20 }),
      }
      for (const [what, read] of Object.entries(reads))
        comparisons.push({
          what: `"${asked}", ${what}`,
          unit: 'ms',
          ours: await medianMs(read),
          peer: { name: 'the bar', value: BAR_MS },
          better: 'less',
          bar: 1,
        })
    }
    return comparisons
  } finally {
    await Promise.all([owner.close(), reader.close()])
    await server.pool.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await server.close()
  }
}

async function medianMs(read: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < ASKED; turn++) {
    const begun = performance.now()
    await read()
    times.push(performance.now() - begun)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ASKED / 2)] ?? NaN
}
