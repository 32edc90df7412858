import { z } from 'zod'
import { findMapScheme, listMapAwards } from '@academy/db/published/pages/map-scheme'
import { listMapSchemes, pageMapSchemes } from '@academy/db/published/pages/map-schemes'
import { DomainError } from '@academy/domain/domain-error'
import type { ServiceContext } from '../../service-context.ts'
import { isMarked } from './map-home.ts'

export const schemePageInput = z.object({ slug: z.string().min(1).max(120) })

const NEIGHBOURS = 5

/** Everything on one scheme, its awards, and the schemes nearest to it (of its programme, when it has no point). Three statements. */
export async function schemePage(ctx: ServiceContext, { slug }: z.output<typeof schemePageInput>) {
  const [scheme, awards] = await Promise.all([
    findMapScheme(ctx.db, slug),
    listMapAwards(ctx.db, { scheme: slug }),
  ])
  if (!scheme) throw new DomainError('not-found', 'no-such-scheme')
  return { scheme, awards, marked: isMarked(scheme), neighbours: await neighboursOf(ctx, scheme) }
}

type Scheme = NonNullable<Awaited<ReturnType<typeof findMapScheme>>>

async function neighboursOf(ctx: ServiceContext, { slug, lon, lat, precision, programmeSlug }: Scheme) {
  if (isMarked({ lon, precision }) && lon !== null && lat !== null) {
    const { rows } = await pageMapSchemes(ctx.db, {}, { limit: NEIGHBOURS + 1, near: { lon, lat } })
    const others = rows.filter((other) => other.slug !== slug).slice(0, NEIGHBOURS)
    return {
      by: 'distance' as const,
      schemes: others.map((other) => ({ ...pick(other), distanceM: other.distanceM })),
    }
  }
  if (!programmeSlug) return null
  const peers = await listMapSchemes(ctx.db, { programme: programmeSlug })
  const others = peers.filter((other) => other.slug !== slug).slice(0, NEIGHBOURS)
  return { by: 'programme' as const, schemes: others.map((other) => ({ ...pick(other), distanceM: null })) }
}

const pick = ({ slug, name, place, nation }: Pick<Scheme, 'slug' | 'name' | 'place' | 'nation'>) => ({
  slug,
  name,
  place,
  nation,
})
