import { z } from 'zod'
import type { PageKind, PageRows } from '@academy/db/published/lists/page-entities'
import type { RowsQuery } from '@academy/db/published/lists/page-query'
import { findRedirects } from '@academy/db/published/lists/find-redirects'
import { loadRows } from '@academy/db/published/lists/page-rows'
import { DomainError } from '@academy/domain/domain-error'
import type { SluggedKind } from '@academy/domain/facts/vocabulary'
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

type Slugged = Exclude<PageKind, 'area'>

/**
 * Published rows by the slugs that were asked for. A slug that no record of the release has may lead to another: that
 * takes two statements more, and only then.
 */
export async function loadBySlug<Kind extends Slugged>(
  ctx: ServiceContext,
  input: Omit<RowsQuery, 'by'> & { kind: Kind },
): Promise<ReadonlyMap<string, PageRows[Kind]>> {
  const columns = input.columns && new Set([...input.columns, 'slug'])
  const load = (keys: readonly string[]) => loadPublished(ctx, { ...input, columns, by: 'slug', keys })
  const bySlug = new Map((await load(input.keys)).map((row) => [row.slug, row]))
  const missing = input.keys.filter((slug) => !bySlug.has(slug))
  if (missing.length === 0) return bySlug
  const kind = kindWord(input.kind)
  const redirects = await findRedirects(ctx.db, { kind, release: input.release, slugs: missing })
  if (redirects.length === 0) return bySlug
  const found = new Map((await load(redirects.map(({ to }) => to))).map((row) => [row.slug, row]))
  for (const { from, to } of redirects) {
    const row = found.get(to)
    if (row) bySlug.set(from, row)
  }
  return bySlug
}

/** `policyEvent` is `policy-event` where the word stands for itself. */
function kindWord(kind: Slugged): SluggedKind {
  return kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as SluggedKind
}

/** Of a page that has no record under its slug: where it is now, or that there is none. For `throw`. */
export async function notThere(
  ctx: ServiceContext,
  { kind, release, slug }: { kind: SluggedKind; release: number; slug: string },
): Promise<DomainError> {
  const [moved] = await findRedirects(ctx.db, { kind, release, slugs: [slug] })
  if (moved) return new DomainError('not-found', 'moved', { to: moved.to })
  return new DomainError('not-found', `no-such-${kind}`)
}

/** One record by its slug, or by one that it had. Two statements where it has it. @throws DomainError `not-found`. */
export async function getPublished<Kind extends Slugged>(
  ctx: ServiceContext,
  kind: Kind,
  { slug, asOf }: z.output<typeof slugInput>,
): Promise<{ release: number; row: PageRows[Kind] }> {
  const { number: release } = await releaseOf(ctx, asOf)
  const row = (await loadBySlug(ctx, { kind, release, keys: [slug] })).get(slug)
  if (!row) throw new DomainError('not-found', 'no-such-record', { kind })
  return { release, row }
}
