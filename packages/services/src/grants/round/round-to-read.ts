import { asPerson } from '@academy/db/actor/as-person'
import { findRound } from '@academy/db/grants/round/find-rounds'
import { DomainError } from '@academy/domain/domain-error'
import { testedSlug } from '@academy/domain/grants/test-mode'
import type { ServiceContext } from '../../service-context.ts'

/**
 * A round that everybody may read, in one statement, or a test that whoever asks may see, in two more. Refuses with
 * `not-found`.
 */
export async function roundToRead(ctx: ServiceContext, slug: string) {
  const found = await findRound(ctx.db, slug)
  if (found) return found
  const { actor } = ctx
  const mayBeTest = actor.kind === 'person' && testedSlug(slug) !== undefined
  const own = mayBeTest ? await asPerson(ctx.db, actor.id, (tx) => findRound(tx, slug)) : undefined
  if (!own) throw new DomainError('not-found')
  return own
}
