import type { Benchmark, Comparison } from '@academy/local/bench/benchmark'
import { schemeList } from '@academy/services/published/pages/scheme-list'
import { searchPage } from '@academy/services/published/pages/search-page'
import { againstBar } from './against-bar.ts'
import { withOwnCopy } from './own-copy.ts'

const BAR_MS = 50
const NAMES = 1_000_000

/** A place, an area, a postcode, a Welsh name, a mutation, an old name, misspelt ones, words that half or few names have, and nothing. */
const typed = [
  'Inverness',
  'Cornwall',
  'LS1 4DY',
  'Caerdydd',
  'Nghaerdydd',
  'Cumbria',
  'Birmignham',
  'togehter',
  'together',
  'health',
  'garden',
  'xylophone',
]

/** The search page among a million names, and the schemes near or in a place of that name: medians. */
export const benchmark: Benchmark = ({ databaseUrl }) =>
  withOwnCopy(databaseUrl, async ({ owner: { pool }, ctx }) => {
    // Organisations, as nothing else of the page reads them: half with a word in common.
    await pool.query(
      `INSERT INTO published.organisation (id, slug, name, source_url, licence, last_verified, confidence, release_from)
       SELECT uuidv7(), t.slug || '-' || g, t.name || ' ' || substr(md5(t.slug || g), 1, 5) || CASE WHEN g % 2 = 0 THEN ' together' ELSE '' END,
         t.source_url, t.licence, t.last_verified, t.confidence, t.release_from
       FROM published.organisation t
       CROSS JOIN generate_series(1, (SELECT ceil($1::numeric / count(*)) FROM published.organisation WHERE release_to IS NULL)::integer) g
       WHERE t.release_to IS NULL`,
      [NAMES],
    )
    for (const table of ['name', 'name_word', 'organisation'])
      await pool.query(`VACUUM ANALYZE published.${table}`)
    const comparisons: Comparison[] = []
    for (const asked of typed) {
      const reads = {
        [`"${asked}", search page`]: () => searchPage(ctx, { address: { q: asked } }),
        [`"${asked}", schemes of that place`]: () => schemeList(ctx, { address: { place: asked } }),
      }
      comparisons.push(...(await againstBar(BAR_MS, reads)))
    }
    return comparisons
  })
