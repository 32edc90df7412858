import type { z } from 'zod'
import { listMapAreas, type MapAreaCount } from '@academy/db/published/pages/map-areas'
import { readMapFrame, type MapFrame } from '@academy/db/published/pages/map-frame'
import { listMapSchemes, type MapSchemeRow } from '@academy/db/published/pages/map-schemes'
import { DomainError } from '@academy/domain/domain-error'
import { healthAreaKinds } from '@academy/domain/facts/vocabulary'
import type { ServiceContext } from '../../service-context.ts'
import { mapAddress } from './map-address.ts'
import { ranked } from './ranked.ts'

export const mapHomeInput = mapAddress

/** The plan that said how many link workers there should be, and by when. */
const PLAN_SLUG = 'nhs-long-term-plan-2019'
export const LINK_WORKER_PLAN = { workers: 1000, byYear: 2021 } as const

/** The national picture under the address's filters, with the table of the same numbers. Three statements. */
export async function mapHome(ctx: ServiceContext, input: z.output<typeof mapHomeInput>) {
  const { layer, ...filter } = input
  const [schemes, areas, frame] = await Promise.all([
    listMapSchemes(ctx.db, filter),
    listMapAreas(ctx.db, ['nation', 'region', ...healthAreaKinds]),
    readMapFrame(ctx.db, PLAN_SLUG),
  ])
  if (!frame) throw new DomainError('unavailable', 'no-release')
  const inArea = countByArea(schemes)
  const total = frame.nations.reduce((sum, nation) => sum + nation.schemes, 0)
  const marked = schemes.filter(isMarked)
  return {
    address: input,
    release: frame.release,
    thisYear: ctx.now.getFullYear(),
    total,
    matched: schemes.length,
    nations: frame.nations.map(({ nation, schemes: all }) => ({
      nation,
      all,
      matched: schemes.filter((scheme) => scheme.nation === nation).length,
    })),
    programmes: frame.programmes,
    filteredArea: areas.find((area) => area.code === input.area) ?? null,
    points: marked.map(toPoint),
    wide: schemes
      .filter((scheme) => !isMarked(scheme))
      .map(({ slug, name, nation, region }) => ({ slug, name, nation, region })),
    money: moneyOf(schemes),
    places: ranked(
      areas
        .filter((area) => area.kind === 'nation' || area.kind === 'region')
        .map((area) => toRow(area, inArea)),
    ),
    areas: ranked(areas.filter((area) => isHealthArea(area)).map((area) => toRow(area, inArea))),
    notInOneArea: schemes.filter(
      (scheme) => !areas.some((area) => isHealthArea(area) && scheme.areaCodes.includes(area.code)),
    ).length,
    linkWorkers: headlineLinkWorkers(frame),
    plan: frame.plan && { ...frame.plan, ...LINK_WORKER_PLAN },
  }
}

/** A point stands for a site or for a council area; a region or a nation has no point to draw. */
export function isMarked(scheme: Pick<MapSchemeRow, 'precision' | 'lon'>): boolean {
  return scheme.lon !== null && (scheme.precision === 'town' || scheme.precision === 'local_authority')
}

/** The sum of what was published, and how many schemes have no published sum. */
export function moneyOf(schemes: readonly Pick<MapSchemeRow, 'awardedPence'>[]) {
  const known = schemes.flatMap(({ awardedPence }) => (awardedPence === null ? [] : [awardedPence]))
  return {
    pence: known.reduce((sum, pence) => sum + pence, 0n),
    withSum: known.length,
    withoutSum: schemes.length - known.length,
  }
}

function countByArea(schemes: readonly MapSchemeRow[]): Map<string, MapSchemeRow[]> {
  const found = new Map<string, MapSchemeRow[]>()
  for (const scheme of schemes)
    for (const code of scheme.areaCodes) found.set(code, [...(found.get(code) ?? []), scheme])
  return found
}

function isHealthArea(area: Pick<MapAreaCount, 'kind'>): boolean {
  return healthAreaKinds.some((kind) => kind === area.kind)
}

function toRow(area: MapAreaCount, inArea: Map<string, MapSchemeRow[]>) {
  const { code, kind, name, shortName, nameCy, nation, population } = area
  const schemes = inArea.get(code) ?? []
  return {
    code,
    kind,
    name,
    shortName,
    nameCy,
    nation,
    population,
    schemes: schemes.length,
    linkWorkerSchemes: schemes.filter((scheme) => scheme.activities.includes('link-worker-service')).length,
    money: moneyOf(schemes),
    perMillion: population ? (schemes.length / population) * 1_000_000 : null,
  }
}

function toPoint({ slug, name, place, lon, lat, precision }: MapSchemeRow) {
  return { slug, name, place, lon: lon ?? 0, lat: lat ?? 0, precision }
}

/** For each unit of each nation its newest figure; the surer one where two share a period. */
function headlineLinkWorkers({ linkWorkers }: MapFrame) {
  const seen = new Set<string>()
  return linkWorkers.filter(({ areaAsWritten, unit, status }) => {
    const key = `${areaAsWritten} ${unit}`
    if (seen.has(key) || status === 'stale') return false
    seen.add(key)
    return true
  })
}
