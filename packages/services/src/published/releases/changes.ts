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
  const { from, to, kind, first } = input
  const numbers = [{ number: from }, { number: to }] as const
  const after = input.after === undefined ? undefined : readChangePlace(ctx, numbers, kind, input.after)
  return pageChanges(ctx, await getComparedPair(ctx, from, to), { kind, first, after })
}

/** A page of what differs between two releases that were found, from a place in that list. One statement. */
export async function pageChanges(
  ctx: ServiceContext,
  pair: ComparedPair,
  { kind, first, after }: { kind?: string | undefined; first: number; after?: ChangePlace | undefined },
) {
  const rows = await listReleaseChanges(ctx.db, pair, { kind, after, limit: first + 1 })
  const [, { number: release }] = pair
  const changes: ListedChange[] = rows.slice(0, first).map((row) => ({
    ...row,
    cursor: writeCursor(ctx, listOf(pair, kind), { release, key: [row.kind, row.key] }),
  }))
  return { changes, next: rows.length > first ? (changes.at(-1)?.cursor ?? null) : null }
}

type Numbers = readonly [{ number: number }, { number: number }]
type ChangePlace = { kind: string; key: string }

/** The place in a list of changes that a cursor says. @throws DomainError when it is of another list. */
export function readChangePlace(
  ctx: ServiceContext,
  pair: Numbers,
  of: string | undefined,
  cursor: string,
): ChangePlace {
  const [kind, key] = readCursor(ctx, listOf(pair, of), cursor, keyShape).key
  return { kind, key }
}

const listOf = ([from, to]: Numbers, kind: string | undefined) => ({
  kind: 'change',
  sort: 'key',
  filters: { from: String(from.number), to: String(to.number), ...(kind && { kind }) },
})

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
