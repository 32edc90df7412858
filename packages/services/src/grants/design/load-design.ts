import type { Db } from '@academy/db/client/open-database'
import { findDesign } from '@academy/db/grants/design/find-design'
import { DomainError } from '@academy/domain/domain-error'
import type { RoundRole } from '@academy/domain/grants/round-state'
import { z } from 'zod'

export const designInput = z.strictObject({ slug: z.string().min(1).max(100) })

type FoundDesign = NonNullable<Awaited<ReturnType<typeof findDesign>>>
export type LoadedDesign = FoundDesign & { draft: NonNullable<FoundDesign['draft']> }

/** A round that is designed here, which its tests are not: one statement, inside `asPerson`. Anybody else's is `not-found`. */
export async function loadDesign(tx: Db, slug: string, personId: string): Promise<LoadedDesign> {
  const found = await loadRound(tx, slug, personId)
  if (found.round.testOf) throw new DomainError('not-found')
  return found
}

/** A round, or a test of one, in which the person does something: one statement, inside `asPerson`. Else `not-found`. */
export async function loadRound(tx: Db, slug: string, personId: string): Promise<LoadedDesign> {
  const found = await findDesign(tx, slug, personId)
  if (!found) throw new DomainError('not-found')
  // A round that the platform itself made is worked on from what is in force.
  const draft = found.draft ?? {
    definition: found.inForce?.definition,
    edition: 0,
    editedAt: found.round.createdAt,
  }
  return { ...found, draft }
}

/** Refuses with `not-allowed` where the person has none of these roles in the round. */
export function requireRoundRole({ roles }: Pick<LoadedDesign, 'roles'>, ...wanted: RoundRole[]): void {
  if (!wanted.some((role) => roles.includes(role))) throw new DomainError('not-allowed')
}
