import { z } from 'zod'
import type { PageKind, PageRows } from '@academy/db/published/lists/page-entities'
import type { RowsQuery } from '@academy/db/published/lists/page-query'
import { loadRows } from '@academy/db/published/lists/page-rows'
import { DomainError } from '@academy/domain/domain-error'
import { asOfInput, releaseOf } from '../releases/release-of.ts'
import type { ServiceContext } from '../../service-context.ts'

/** Published rows by id or slug. Those that the release does not hold are left out. Anyone may read them. */
export function loadPublished<Kind extends PageKind>(
  ctx: ServiceContext,
  input: RowsQuery & { kind: Kind },
): Promise<PageRows[Kind][]> {
  return loadRows<Kind>(ctx.db, input)
}

export const slugInput = asOfInput.extend({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) })

/** One record by its slug. Two statements. @throws DomainError `not-found`. */
export async function getPublished<Kind extends Exclude<PageKind, 'area'>>(
  ctx: ServiceContext,
  kind: Kind,
  { slug, asOf }: z.output<typeof slugInput>,
): Promise<{ release: number; row: PageRows[Kind] }> {
  const { number: release } = await releaseOf(ctx, asOf)
  const [row] = await loadPublished(ctx, { kind, release, by: 'slug', keys: [slug] })
  if (!row) throw new DomainError('not-found', 'no-such-record', { kind })
  return { release, row }
}
