import type { PublishedRelease } from '@academy/services/published/releases/list-releases'
import { citationOf, releaseLicence } from '../reads/release-citation.ts'

/**
 * Which release an answer comes from, so that it can be cited and asked again. An answer that compares releases names
 * the newest of them in `release` and all of them in `releases`.
 */
export function releaseExtensions(
  releases: readonly PublishedRelease[],
  releasesUsed: ReadonlySet<number>,
): Record<string, unknown> {
  const used = releases.filter(({ number }) => releasesUsed.has(number))
  const [newest] = used.length > 0 ? used : releases
  if (!newest) return { release: null }
  return { release: describe(newest), ...(used.length > 1 && { releases: used.map(describe) }) }
}

function describe(release: PublishedRelease) {
  const { number, publishedAt, sha256 } = release
  return { number, publishedAt, sha256, licence: releaseLicence, citation: citationOf(release) }
}
