import type { PublishedRelease } from '@academy/services/published/releases/list-releases'
import { citationOf, releaseLicence } from '@academy/graphql/reads/release-citation'

/** A release as its JSON says it; the same words as the GraphQL API's. */
export function describeRelease(release: PublishedRelease) {
  const { number, publishedAt, title, notes, sha256, rowCounts } = release
  return { number, href: `/releases/${number}`, publishedAt, title, notes, sha256, rowCounts, licence: releaseLicence, citation: citationOf(release) } // prettier-ignore
}
