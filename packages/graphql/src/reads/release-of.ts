import { DomainError } from '@academy/domain/domain-error'
import type { PublishedRelease } from '@academy/services/published/releases/list-releases'
import type { GraphqlContext } from './graphql-context.ts'

/** The release that a field is answered from: the one asked for, or the newest. */
export function releaseOf({ run }: GraphqlContext, asOf: number | null | undefined): PublishedRelease {
  const release = asOf == null ? run.releases[0] : run.releases.find(({ number }) => number === asOf)
  if (!release) throw new DomainError('not-found', asOf == null ? 'nothing-published' : 'no-such-release')
  run.releasesUsed.add(release.number)
  return release
}
