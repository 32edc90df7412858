import { z } from 'zod'
import { listReleaseChanges } from '@academy/db/published/releases/release-changes'
import { DomainError } from '@academy/domain/domain-error'
import { listReleases } from './list-releases.ts'
import type { ServiceContext } from '../../service-context.ts'

export const listChangesInput = z
  .object({
    /** Numbers of two releases, the earlier first. */
    from: z.int().positive(),
    to: z.int().positive(),
    first: z.int().min(1).max(200).default(50),
    after: z.object({ kind: z.string().max(50), key: z.string().max(200) }).optional(),
  })
  .refine(({ from, to }) => from < to, { message: 'must be later than from', path: ['to'] })

/** Records that were added, changed or removed between two releases. Two statements. */
export async function listChanges(ctx: ServiceContext, input: z.output<typeof listChangesInput>) {
  const { from, to, after, first } = input
  const known = new Set((await listReleases(ctx)).map(({ number }) => number))
  if (!known.has(from) || !known.has(to)) throw new DomainError('not-found', 'no-such-release')
  const rows = await listReleaseChanges(ctx.db, { from, to, after, limit: first + 1 })
  const page = rows.slice(0, first)
  const last = page.at(-1)
  return { changes: page, next: rows.length > first && last ? { kind: last.kind, key: last.key } : null }
}
