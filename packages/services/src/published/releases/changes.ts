import { z } from 'zod'
import {
  changedKinds,
  countReleaseChanges,
  findComparedReleases,
  listReleaseChanges,
  type ComparedPair,
  type ReleaseChangeCount as ChangeCount,
  type ReleaseChangeRow,
} from '@academy/db/published/releases/release-changes'
import { DomainError } from '@academy/domain/domain-error'
import { readCursor, writeCursor } from '../cursor.ts'
import type { ServiceContext } from '../../service-context.ts'

export type { ChangeCount, ReleaseChangeRow }
export { changedKinds }

export const listChangesInput = z
  .strictObject({
    /** Numbers of two releases, the earlier first. */
    from: z.int().positive(),
    to: z.int().positive(),
    /** Of one kind of record alone. */
    kind: z.enum(changedKinds).optional(),
    first: z.int().min(1).max(200).default(50),
    after: z.string().max(2_000).optional(),
  })
  .refine(({ from, to }) => from < to, { message: 'must be later than from', path: ['to'] })

const keyShape = z.tuple([z.string(), z.string()])

/** A change with the place of it in the list. */
export type ListedChange = ReleaseChangeRow & { cursor: string }

/**
 * Records and links that were added, changed or removed between two releases, with the values of what differs. What a
 * release works out from other records is left out, and so is what the earlier release did not have yet. Two statements.
 */
export async function listChanges(ctx: ServiceContext, input: z.output<typeof listChangesInput>) {
  const { from, to, after, first } = input
  const list = {
    kind: 'change',
    sort: 'key',
    filters: { from: String(from), to: String(to), ...(input.kind && { kind: input.kind }) },
  }
  const [kind = '', key = ''] = after === undefined ? [] : readCursor(ctx, list, after, keyShape).key
  const place = after === undefined ? undefined : { kind, key }
  const pair = await getComparedPair(ctx, from, to)
  const rows = await listReleaseChanges(ctx.db, pair, { kind: input.kind, after: place, limit: first + 1 })
  const changes: ListedChange[] = rows.slice(0, first).map((row) => ({
    ...row,
    cursor: writeCursor(ctx, list, { release: to, key: [row.kind, row.key] }),
  }))
  return { changes, next: rows.length > first ? (changes.at(-1)?.cursor ?? null) : null }
}

/** How many records of each kind were added, changed and removed: of one kind, or of all. Two statements. */
export async function countChanges(
  ctx: Pick<ServiceContext, 'db'>,
  { from, to, kind }: { from: number; to: number; kind?: string | undefined },
): Promise<ChangeCount[]> {
  const counts = await countReleaseChanges(ctx.db, await getComparedPair(ctx, from, to))
  return kind === undefined ? counts : counts.filter((count) => count.kind === kind)
}

/** Two releases to compare. @throws DomainError `not-found` when one of them is not there. */
export async function getComparedPair(
  ctx: Pick<ServiceContext, 'db'>,
  from: number,
  to: number,
): Promise<ComparedPair> {
  const found = await findComparedReleases(ctx.db, [from, to])
  const [earlier, later] = [from, to].map((number) => found.find((release) => release.number === number))
  if (!earlier || !later) throw new DomainError('not-found', 'no-such-release')
  return [earlier, later]
}
