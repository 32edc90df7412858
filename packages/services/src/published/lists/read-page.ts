import { z } from 'zod'
import { DomainError } from '@academy/domain/domain-error'
import { loadPublished } from './load-published.ts'
import {
  pagePublished,
  type PageKind,
  type PageRows,
  type PageSortOf,
  type PublishedPageInput,
} from './page-published.ts'
import type { ServiceContext } from '../../service-context.ts'
import { asOfInput, releaseOf } from '../releases/release-of.ts'

/** A place in a list, as `next` of an answer gives it. */
const place = z.object({ key: z.string().max(500), id: z.uuid() })

export const pageInput = asOfInput.extend({
  first: z.int().min(1).max(200).default(50),
  after: place.optional(),
})

export interface RegistryPage<Row> {
  /** The release that was read; give it as `asOf` to read on in the same. */
  release: number
  rows: Row[]
  /** Where the next page starts, when there is one. */
  next: z.output<typeof place> | null
}

/** One page of a published list, in one order. Two statements. */
export async function readPage<Kind extends PageKind>(
  ctx: ServiceContext,
  list: Pick<PublishedPageInput<Kind>, 'kind' | 'filters' | 'relation'> & { sort: PageSortOf<Kind> },
  input: z.output<typeof pageInput>,
): Promise<RegistryPage<PageRows[Kind]>> {
  const { number: release } = await releaseOf(ctx, input.asOf)
  const pages = await pagePublished<Kind>(ctx, { ...list, release, from: input.after, size: input.first })
  const page = [...pages.values()][0]
  const last = page?.rows.at(-1)
  return {
    release,
    rows: (page?.rows ?? []).map(
      ({ sortKey: _key, listOf: _listOf, ...row }) => row as unknown as PageRows[Kind],
    ),
    next: page?.more && last ? { key: last.sortKey, id: last.id } : null,
  }
}

/** One record by its slug. Two statements. @throws DomainError `not-found`. */
export async function readOne<Kind extends Exclude<PageKind, 'area'>>(
  ctx: ServiceContext,
  { kind, slug, asOf }: { kind: Kind; slug: string; asOf?: number | undefined },
): Promise<{ release: number; row: PageRows[Kind] }> {
  const { number: release } = await releaseOf(ctx, asOf)
  const [row] = await loadPublished(ctx, { kind, release, by: 'slug', keys: [slug] })
  if (!row) throw new DomainError('not-found', 'no-such-record', { kind })
  return { release, row }
}

export const slugInput = asOfInput.extend({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) })
