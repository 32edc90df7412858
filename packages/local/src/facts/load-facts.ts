import { findEdition, insertEdition, takeEdition } from '@academy/db/registry/take-edition'
import { currentEdition, editions, type Edition } from '@academy/db/seed/editions'
import { publishRelease } from '@academy/services/published/releases/publish-release'
import { listReleases } from '@academy/services/published/releases/list-releases'
import { withSystemContext } from './system-context.ts'

/**
 * Publishes the seed: a release for each of its editions, from the one after the last that this database has. Of an
 * edition that is loaded nothing is loaded again: from then on facts change at the desk or through `pnpm data`. A
 * database that has a release and never had the seed is left as it is.
 */
export async function loadFacts(url: string, wanted: readonly Edition[] = editions): Promise<void> {
  await withSystemContext(url, 'load-facts', async (ctx) => {
    const loaded = await findEdition(ctx.db)
    if (loaded === undefined && (await listReleases(ctx)).length > 0) return
    for (const edition of wanted.filter(({ number }) => number > (loaded ?? 0))) {
      const { number, title, notes } = edition
      await takeEdition(ctx.db, edition)
      await publishRelease(ctx, { title, notes }, edition.lacks())
      // Last, so that a start that was cut off before it goes on here at the next.
      await insertEdition(ctx.db, number)
    }
  })
}

/** The facts of today as the only release: what most tests need. */
export async function loadCurrentFacts(url: string): Promise<void> {
  await loadFacts(url, [currentEdition])
}
