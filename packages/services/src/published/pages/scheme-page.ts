import { z } from 'zod'
import { findSchemeRecord } from '@academy/db/published/pages/find-scheme-record'
import { isMarked } from '@academy/domain/facts/is-marked'
import type { ServiceContext } from '../../service-context.ts'
import { sumAwardRows } from '../awards/sum-award-rows.ts'
import { noFilters } from '../filters/filter-shapes.ts'
import { readFilters } from '../filters/read-filters.ts'
import { readRelease } from '../filters/read-release.ts'
import { schemeOrder } from '../filters/scheme-selection.ts'
import { notThere } from '../lists/load-published.ts'
import { pagePublished, type PageRows } from '../lists/page-published.ts'
import { noRelease } from './frame-of.ts'
import { pageInput } from './page-input.ts'
import { readList } from './read-list.ts'
import { awardOf, schemeOf } from './shape-rows.ts'

export const schemePageInput = pageInput.extend({ slug: z.string().min(1).max(120) })

const NEIGHBOURS = 5

/** Everything on one scheme, its awards, and the schemes nearest to it (of its programme, when it has no point). Three statements. */
export async function schemePage(
  ctx: ServiceContext,
  { address: written, slug }: z.output<typeof schemePageInput>,
) {
  const { problems } = readFilters(noFilters, written, ['release'])
  const number = readRelease(written)
  const record = await findSchemeRecord(ctx.db, { release: number, slug })
  if (!record) throw noRelease(number)
  const { release, ...scheme } = record
  if (scheme.id === null) throw await notThere(ctx, { kind: 'scheme', release: release.number, slug })
  const [awards, neighbours] = await Promise.all([
    readList(ctx, { kind: 'award', release: release.number, sort: 'largest', filters: { scheme: slug } }),
    neighboursOf(ctx, release.number, scheme),
  ])
  return {
    release,
    problems,
    scheme: schemeOf(scheme, release),
    awards: awards.map(awardOf),
    sum: sumAwardRows(awards),
    marked: isMarked(scheme),
    neighbours,
  }
}

async function neighboursOf(ctx: ServiceContext, release: number, scheme: PageRows['scheme']) {
  const { slug, lon, lat, programmeSlug } = scheme
  const near = isMarked(scheme) && lon !== null && lat !== null ? { lon, lat } : undefined
  if (!near && !programmeSlug) return null
  const order = schemeOrder(near ? {} : { programme: programmeSlug ?? '' }, near)
  const pages = await pagePublished(ctx, { kind: 'scheme', release, size: NEIGHBOURS + 1, ...order })
  const others = (pages.get('')?.rows ?? []).filter((other) => other.slug !== slug).slice(0, NEIGHBOURS)
  return {
    by: near ? ('distance' as const) : ('programme' as const),
    schemes: others.map((other) => ({
      slug: other.slug,
      name: other.name,
      place: other.place,
      nation: other.nation,
      distanceM: near ? Number(other.sortKey) : null,
    })),
  }
}
