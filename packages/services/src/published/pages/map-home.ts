import type { z } from 'zod'
import type { Frame } from '@academy/db/published/pages/read-frame'
import { wallClock } from '@academy/domain/deadline/wall-clock'
import { runningIn } from '@academy/domain/facts/running'
import { isMarked } from '@academy/domain/facts/is-marked'
import { countReaches, reachOf, type Covered, type Reach } from '@academy/domain/facts/coverage'
import { canCarryHeadline } from '@academy/domain/facts/figures/can-carry-headline'
import { trendsOf } from '@academy/domain/facts/figures/trends-of'
import { linkWorkerActivity } from '@academy/domain/facts/link-workers'
import { isHealthAreaKind, type Nation } from '@academy/domain/facts/vocabulary'
import type { ServiceContext } from '../../service-context.ts'
import { schemeFilters } from '../filters/filter-shapes.ts'
import { matchesNothing, readFilters } from '../filters/read-filters.ts'
import { readRelease } from '../filters/read-release.ts'
import { schemeSelection } from '../filters/scheme-selection.ts'
import type { PageColumnOf, PageRows } from '../lists/page-published.ts'
import { frameOf, notOnRecord } from './frame-of.ts'
import { pageInput } from './page-input.ts'
import { tabledAreas } from './area-pages.ts'
import { runningOf } from './running-of.ts'
import { readLayer } from './read-layer.ts'
import { readList } from './read-list.ts'
import { penceOf } from './shape-rows.ts'

export const mapHomeInput = pageInput

/** What the picture and its tables use of a scheme. */
const schemeColumns = [
  'slug',
  'name',
  'place',
  'lon',
  'lat',
  'locationPrecision',
  'nation',
  'region',
  'activities',
  'areaCodes',
  'coversCodes',
  'awardedPence',
  'startedOn',
  'endedOn',
  'hasEnded',
  'knownToRunOn',
] as const satisfies readonly PageColumnOf<'scheme'>[]

/** The national picture under the address's filters, with the table of the same numbers. Three statements. */
export async function mapHome(ctx: ServiceContext, { address: written }: z.output<typeof mapHomeInput>) {
  const { filters, problems: misread } = readFilters(schemeFilters, written, ['release', 'layer'])
  const { layer, problems: noLayer } = readLayer(written)
  const frame = await frameOf(ctx, {
    release: readRelease(written),
    area: filters.area ?? filters.wider,
    programme: filters.programme,
    choices: true,
    headline: true,
  })
  const problems = [...misread, ...noLayer, ...notOnRecord(filters, frame)]
  const nothing = matchesNothing(problems)
  const release = frame.release.number
  const { period, running = 'known', area, wider, ...others } = filters
  const anywhere = area ? { ...others, ...(wider && { wider }) } : others
  const [everywhere, areas] = await Promise.all([
    nothing ? [] : readList(ctx, { kind: 'scheme', release, sort: 'name', filters: schemeSelection(anywhere) }, schemeColumns), // prettier-ignore
    readList(ctx, { kind: 'area', release, sort: 'shortName', filters: tabledAreas }),
  ])
  const answerOf = (scheme: (typeof everywhere)[number]) => (period ? runningIn(period, scheme) : 'known')
  const shown = period ? running : 'known'
  const asked = everywhere.filter((scheme) =>
    isAsked(scheme, frame.area, area ? ['inside', 'whole'] : ['wider']),
  )
  const answers = Map.groupBy(asked, answerOf)
  const schemes = answers.get(shown) ?? []
  const found = countSchemes(schemes.map(picturedOf))
  // What covers a wider area than the one asked for is counted in its row, though it is not in view.
  const counted = everywhere.filter((scheme) => answerOf(scheme) === shown).map(picturedOf)
  const rows = inView(areas, filters.nation, frame.area).map((area) => toRow(area, counted))
  const ofAsked = frame.area && toRow(frame.area, counted)
  return {
    release: frame.release,
    address: { layer, ...filters },
    problems,
    /** A filter asks for what there is not: no scheme is shown, and no number says anything. */
    nothing,
    thisYear: wallClock(ctx.now).year,
    total: frame.nations.reduce((sum, nation) => sum + nation.schemes, 0),
    matched: schemes.length,
    running: runningOf(filters, (answer) => answers.get(answer)?.length ?? 0),
    nations: frame.nations.map(({ nation, schemes: all }) => ({
      nation,
      all,
      matched: found.byNation.get(nation) ?? 0,
    })),
    programmes: frame.programmes,
    area: frame.area,
    /** The numbers of the area asked for, of whatever kind it is. */
    ofAsked,
    programme: frame.programme,
    points: found.marked.map(({ slug, name, place, lon, lat, locationPrecision }) => {
      return { slug, name, place, lon: lon ?? 0, lat: lat ?? 0, locationPrecision }
    }),
    wide: found.wide.map(({ slug, name, nation, region }) => ({ slug, name, nation, region })),
    money: countSums(found.all),
    places: rows.filter(({ kind }) => !isHealthAreaKind(kind)),
    areas: rows.filter(({ kind }) => isHealthAreaKind(kind)),
    linkWorkers: headlineFigures(frame),
    aims: frame.nationalFigures.filter(({ kind }) => kind === 'target'),
    /** How the number of those who work as link workers went in each nation, against what was aimed at. */
    trends: trendsOf(
      frame.nationalFigures.filter(({ unit, confidence }) => unit === 'people' && confidence !== 'low'),
    ),
    /** What is known of single boards: heads, and what their networks reported. */
    boards: {
      heads: frame.boardFigures.filter(({ kind, unit }) => kind === 'actual' && unit === 'people'),
      networkReports: frame.networkReports,
    },
  }
}

const picturedOf = (row: Pick<PageRows['scheme'], (typeof schemeColumns)[number]>) => {
  return { ...row, awardedPence: penceOf(row.awardedPence) }
}
type Scheme = ReturnType<typeof picturedOf>

function countSchemes(all: readonly Scheme[]) {
  const byNation = new Map<Nation, number>()
  const marked: Scheme[] = []
  const wide: Scheme[] = []
  for (const scheme of all) {
    byNation.set(scheme.nation, (byNation.get(scheme.nation) ?? 0) + 1)
    ;(isMarked(scheme) ? marked : wide).push(scheme)
  }
  return { all, byNation, marked, wide }
}

/** Whether a scheme is to the area that the address names what it asks for. */
function isAsked(scheme: Covered, area: Frame['area'], asked: readonly Reach[]): boolean {
  if (!area) return true
  const reach = reachOf(scheme, area)
  return reach !== null && asked.includes(reach)
}

/** How many schemes have an award whose sum counts, and how many have none: sums of schemes are not added up. */
function countSums(schemes: readonly Pick<Scheme, 'awardedPence'>[]) {
  const withSum = schemes.filter(({ awardedPence }) => awardedPence !== null).length
  return { withSum, withoutSum: schemes.length - withSum }
}

type TabledArea = Pick<
  PageRows['area'],
  'code' | 'kind' | 'shortName' | 'nameCy' | 'nation' | 'containingCodes'
>

/** The areas of the nation asked for that are the area asked for, or lie in it. */
function inView(
  areas: readonly TabledArea[],
  nation: Nation | undefined,
  asked: Frame['area'],
): TabledArea[] {
  return areas.filter(
    (area) =>
      (!nation || area.nation === nation) &&
      (!asked || area.code === asked.code || area.containingCodes.includes(asked.code)),
  )
}

function toRow(area: TabledArea, all: readonly Scheme[]) {
  const { code, kind, shortName, nameCy, nation } = area
  const placed = all.filter((scheme) => scheme.areaCodes.includes(code))
  return {
    code,
    kind,
    shortName,
    nameCy,
    nation,
    /** That serve places in it or all of it. */
    schemes: placed.length,
    reaches: countReaches(all, area),
    linkWorkerSchemes: placed.filter(({ activities }) => activities.includes(linkWorkerActivity)).length,
    money: countSums(placed),
  }
}

/** For each unit of each nation its newest figure that may be told so plainly. */
function headlineFigures({ nationalFigures }: Frame) {
  const seen = new Set<string>()
  return nationalFigures.filter((figure) => {
    const key = `${figure.area?.nation} ${figure.unit}`
    if (figure.kind !== 'actual' || seen.has(key) || !canCarryHeadline(figure)) return false
    seen.add(key)
    return true
  })
}
