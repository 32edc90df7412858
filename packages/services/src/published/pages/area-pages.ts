import { z } from 'zod'
import { countByArea } from '@academy/db/published/pages/count-by-area'
import { findAreaRecord } from '@academy/db/published/pages/find-area-record'
import { listAreaFigures } from '@academy/db/published/pages/list-area-figures'
import { DomainError } from '@academy/domain/domain-error'
import { linkWorkerActivity } from '@academy/domain/facts/link-workers'
import { reachOf } from '@academy/domain/facts/coverage'
import { isHealthAreaKind, tabledAreaKinds, type AreaKind } from '@academy/domain/facts/vocabulary'
import type { ServiceContext } from '../../service-context.ts'
import { sumAwardRows } from '../awards/sum-award-rows.ts'
import { noFilters } from '../filters/filter-shapes.ts'
import { readFilters } from '../filters/read-filters.ts'
import { readRelease } from '../filters/read-release.ts'
import { areaFigures } from './area-figures.ts'
import { frameOf, noRelease } from './frame-of.ts'
import { pageInput } from './page-input.ts'
import { readList } from './read-list.ts'
import { awardOf, schemeOf } from './shape-rows.ts'

export const areaIndexInput = pageInput

/** Every area in force: nations, regions of England and the health areas with what is on record, councils and counties by name. Three statements. */
export async function areaIndex(ctx: ServiceContext, { address: written }: z.output<typeof areaIndexInput>) {
  const { problems } = readFilters(noFilters, written, ['release'])
  const frame = await frameOf(ctx, { release: readRelease(written) })
  const rows = await countedAreas(ctx, frame.release.number, [...tabledAreaKinds, ...localKinds])
  return {
    release: frame.release,
    problems,
    nations: rows.filter(({ kind }) => kind === 'nation'),
    regions: rows.filter(({ kind }) => kind === 'region'),
    health: rows.filter(({ kind }) => isHealthAreaKind(kind)),
    /** Councils and counties, of which a table would be too long to read. */
    local: rows
      .filter(({ kind }) => kind === 'council' || kind === 'county')
      .map(({ code, kind, nation, shortName, nameCy }) => ({ code, kind, nation, shortName, nameCy })),
  }
}

const localKinds = ['council', 'county'] as const

const inForce = (kinds: readonly AreaKind[]) => ({ inForce: 'true', kindIn: `{${kinds.join(',')}}` })

/** The areas in force of the kinds of which a table has every one. */
export const tabledAreas = inForce(tabledAreaKinds)

/** The areas in force with what is on record in each, by name. Two statements. */
export async function countedAreas(
  ctx: ServiceContext,
  release: number,
  kinds: readonly AreaKind[] = tabledAreaKinds,
) {
  const [areas, counts] = await Promise.all([
    readList(ctx, { kind: 'area', release, sort: 'shortName', filters: inForce(kinds) }),
    countByArea(ctx.db, release),
  ])
  const byCode = new Map(counts.map((count) => [count.code, count]))
  return areas.map(({ sortKey: _key, ...area }) => {
    const {
      schemes = 0,
      whole = 0,
      wider = 0,
      linkWorkerSchemes = 0,
      withSum = 0,
    } = byCode.get(area.code) ?? {}
    return {
      ...area,
      /** That serve places in it or all of it. */
      schemes,
      reaches: { inside: schemes - whole, whole, wider },
      linkWorkerSchemes,
      /** Of these, that have an award whose sum counts. */
      withSum,
    }
  })
}

export const areaPageInput = pageInput.extend({ code: z.string().min(2).max(10) })

/** One area: its schemes by their reach, the published figures for it, what it was and became. Three statements. */
export async function areaPage(
  ctx: ServiceContext,
  { address: written, code }: z.output<typeof areaPageInput>,
) {
  const { problems } = readFilters(noFilters, written, ['release'])
  const number = readRelease(written)
  const record = await findAreaRecord(ctx.db, { release: number, code })
  if (!record) throw noRelease(number)
  const { release, ...found } = record
  if (found.id === null) throw new DomainError('not-found', 'no-such-area')
  const [schemes, figures] = await Promise.all([
    readList(ctx, { kind: 'scheme', release: release.number, sort: 'name', filters: { areaCode: code } }),
    listAreaFigures(ctx.db, {
      release: release.number,
      code,
      nation: found.kind === 'nation' ? found.nation : null,
    }),
  ])
  const { awards, wider, widerSchemes, services, serviceCount, widerServices, ...area } = found
  return {
    release,
    problems,
    area,
    schemes: schemes.map((scheme) => ({ ...schemeOf(scheme, release), reach: reachOf(scheme, area) })),
    /** How many cover a wider area and none within it, and which areas those are. */
    wider: { schemes: widerSchemes, areas: wider },
    /** What a person can be sent to: the first of those here, how many those are, and how many are of a wider area. */
    services: { here: services, count: serviceCount, wider: widerServices },
    figures: areaFigures(figures),
    /** Every award that pays for something here; in the sum are those for nothing elsewhere. */
    awards: awards.map((award) => ({ ...awardOf(award), isOnlyHere: award.withinCodes.includes(code) })),
    sum: sumAwardRows(awards, { areaCode: code }),
    withSum: schemes.filter(({ awardedPence }) => awardedPence !== null).length,
    linkWorkerSchemes: schemes.filter(({ activities }) => activities.includes(linkWorkerActivity)).length,
  }
}
