import { z } from 'zod'
import { findMapArea, listMapAreas } from '@academy/db/published/pages/map-areas'
import { listMapObservations } from '@academy/db/published/pages/map-observations'
import { listMapSchemes } from '@academy/db/published/pages/map-schemes'
import { DomainError } from '@academy/domain/domain-error'
import { healthAreaKinds, type AreaKind } from '@academy/domain/facts/vocabulary'
import type { ServiceContext } from '../../service-context.ts'
import { moneyOf } from './map-home.ts'
import { ranked } from './ranked.ts'

export const areaIndexInput = z.object({})

/** Every area in force: nations, regions of England and the health areas, with what is on record. One statement. */
export async function areaIndex(ctx: ServiceContext, _input: z.output<typeof areaIndexInput>) {
  const areas = await listMapAreas(ctx.db, ['nation', 'region', ...healthAreaKinds])
  const rows = areas.map(
    ({ code, kind, name, shortName, nameCy, nation, population, schemes, knownPence, vintage }) => ({
      code,
      kind,
      name,
      shortName,
      nameCy,
      nation,
      population,
      schemes,
      knownPence,
      vintage,
      perMillion: population ? (schemes / population) * 1_000_000 : null,
    }),
  )
  return {
    nations: ranked(rows.filter((row) => row.kind === 'nation')),
    regions: ranked(rows.filter((row) => row.kind === 'region')),
    health: ranked(rows.filter((row) => isHealth(row.kind))),
  }
}

export const areaPageInput = z.object({ code: z.string().min(2).max(10) })

/** One area: its figures among its peers, its schemes, the published figures for it, what it was and became. Three statements. */
export async function areaPage(ctx: ServiceContext, { code }: z.output<typeof areaPageInput>) {
  const [area, schemes, observations] = await Promise.all([
    findMapArea(ctx.db, code),
    listMapSchemes(ctx.db, { area: code }),
    listMapObservations(ctx.db, { areaCode: code }),
  ])
  if (!area) throw new DomainError('not-found', 'no-such-area')
  const linkWorkerSchemes = schemes.filter((scheme) =>
    scheme.activities.includes('link-worker-service'),
  ).length
  const perMillion = area.population ? (schemes.length / area.population) * 1_000_000 : null
  return { area, schemes, observations, money: moneyOf(schemes), linkWorkerSchemes, perMillion }
}

const isHealth = (kind: AreaKind) => healthAreaKinds.some((one) => one === kind)
