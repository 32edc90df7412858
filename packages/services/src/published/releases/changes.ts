import { z } from 'zod'
import { listReleaseChanges } from '@academy/db/published/releases/release-changes'
import { DomainError } from '@academy/domain/domain-error'
import { readCursor, writeCursor } from '../cursor.ts'
import { listReleases } from './list-releases.ts'
import type { ServiceContext } from '../../service-context.ts'

export const listChangesInput = z
  .strictObject({
    /** Numbers of two releases, the earlier first. */
    from: z.int().positive(),
    to: z.int().positive(),
    first: z.int().min(1).max(200).default(50),
    after: z.string().max(2_000).optional(),
  })
  .refine(({ from, to }) => from < to, { message: 'must be later than from', path: ['to'] })

const keyShape = z.tuple([z.string(), z.string()])

/** Records that were added, changed or removed between two releases. Two statements. */
export async function listChanges(ctx: ServiceContext, input: z.output<typeof listChangesInput>) {
  const { from, to, after, first } = input
  const list = { kind: 'change', sort: 'key', filters: { from: String(from), to: String(to) } }
  const [kind = '', key = ''] = after === undefined ? [] : readCursor(ctx, list, after, keyShape).key
  const known = new Set((await listReleases(ctx)).map(({ number }) => number))
  if (!known.has(from) || !known.has(to)) throw new DomainError('not-found', 'no-such-release')
  const place = after === undefined ? undefined : { kind, key }
  const rows = await listReleaseChanges(ctx.db, { from, to, after: place, limit: first + 1 })
  const changes = rows.slice(0, first)
  const last = rows.length > first ? changes.at(-1) : undefined
  return { changes, next: last ? writeCursor(ctx, list, { release: to, key: [last.kind, last.key] }) : null }
}
