import { serviceCosts, serviceReferrers } from '@academy/domain/facts/service-words'
import { z } from 'zod'
import { inRelease } from '../lists/page-entity.ts'

/** A service as another record's page names it. */
export const serviceLink = z.strictObject({
  slug: z.string(),
  name: z.string(),
  place: z.string().nullable(),
  referredBy: z.array(z.enum(serviceReferrers)),
  costs: z.enum(serviceCosts).nullable(),
})

/** The services of a release of which a condition over `s` holds, by name, as many as are shown. */
export function serviceLinks(condition: string, most = 100): string {
  return `coalesce((SELECT json_agg(json_build_object('slug', s.slug, 'name', s.name, 'place', s.place,
      'referredBy', s.referred_by, 'costs', s.costs) ORDER BY s.name, s.id)
    FROM (SELECT * FROM published.service s WHERE ${inRelease('s', 'r.number')} AND ${condition}
      ORDER BY s.name, s.id LIMIT ${most}) s), '[]')`
}

/** How many services of a release a condition over `s` holds of. */
export function countServices(condition: string): string {
  return `(SELECT count(*)::int FROM published.service s WHERE ${inRelease('s', 'r.number')} AND ${condition})`
}
