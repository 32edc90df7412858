import type { z } from 'zod'
import { namedKinds } from '@academy/domain/facts/vocabulary'
import { isThatName } from '@academy/domain/names/name-answer'
import { typedName } from '@academy/domain/names/typed-name'
import type { ServiceContext } from '../../service-context.ts'
import { searchFilters } from '../filters/filter-shapes.ts'
import { readFilters } from '../filters/read-filters.ts'
import { readRelease } from '../filters/read-release.ts'
import { pagePublished } from '../lists/page-published.ts'
import { frameOf } from './frame-of.ts'
import { pageInput } from './page-input.ts'
import { schemeOf } from './shape-rows.ts'

export const searchPageInput = pageInput

const NAMES_MAX = 24
const SCHEMES_MAX = 10

/**
 * Everything that has the name that was typed, and apart from it what has a name like it; and the schemes whose record has
 * the words. Two statements.
 */
export async function searchPage(
  ctx: ServiceContext,
  { address: written }: z.output<typeof searchPageInput>,
) {
  const { filters, problems } = readFilters(searchFilters, written, ['release'])
  const { q } = filters
  const { release, named } = await frameOf(ctx, {
    release: readRelease(written),
    named: q ? { typed: q, ...typedName(q), kinds: namedKinds, max: NAMES_MAX } : undefined,
  })
  const pages = q
    ? await pagePublished(ctx, { kind: 'scheme', release: release.number, sort: 'best', sortValue: q, filters: { words: q }, size: SCHEMES_MAX }) // prettier-ignore
    : undefined
  const found = pages?.get('')
  const listed = new Set(found?.rows.map(({ slug }) => slug))
  return {
    release,
    problems,
    typed: q ?? '',
    exact: named.filter(isThatName),
    /** Without the schemes that are listed by their words. */
    alike: named.filter((one) => !isThatName(one) && !(one.kind === 'scheme' && listed.has(one.key))),
    schemes: (found?.rows ?? []).map(({ sortKey: _key, ...row }) => schemeOf(row, release)),
    matches: found?.matches ?? { count: 0, isMore: false },
  }
}
