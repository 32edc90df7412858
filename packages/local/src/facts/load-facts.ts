import { seedRegistry } from '@academy/db/registry/seed-registry'
import { loadSeed } from '@academy/db/seed/load-seed'
import { publishRelease } from '@academy/services/published/releases/publish-release'
import { listReleases } from '@academy/services/published/releases/list-releases'
import { withSystemContext } from './system-context.ts'

const FIRST_RELEASE = {
  title: 'First release',
  notes: 'Schemes, funding, policy, evidence, areas and indicators, gathered from published sources.',
}

/**
 * Puts the seed's facts on the desk and publishes them as release 1. A database that has a release is left as it is:
 * from then on facts change at the desk or through `pnpm data`.
 */
export async function loadFacts(url: string): Promise<void> {
  await withSystemContext(url, 'load-facts', async (ctx) => {
    if ((await listReleases(ctx)).length > 0) return
    await seedRegistry(ctx.db, loadSeed())
    await publishRelease(ctx, FIRST_RELEASE)
  })
}
