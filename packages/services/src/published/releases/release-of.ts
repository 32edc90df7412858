import { z } from 'zod'
import { DomainError } from '@academy/domain/domain-error'
import { listReleases, type PublishedRelease } from './list-releases.ts'
import type { ServiceContext } from '../../service-context.ts'

/** The number of the release to answer from; without one, the newest. */
export const asOfInput = z.strictObject({ asOf: z.int().positive().optional() })

/** The release that an answer is read from. @throws DomainError `not-found` when there is no such release. */
export async function releaseOf(ctx: ServiceContext, asOf?: number): Promise<PublishedRelease> {
  const releases = ctx.releases ?? (await listReleases(ctx))
  const release = asOf === undefined ? releases[0] : releases.find(({ number }) => number === asOf)
  if (!release)
    throw new DomainError('not-found', asOf === undefined ? 'nothing-published' : 'no-such-release')
  return release
}
