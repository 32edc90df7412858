import type { z } from 'zod'
import type { Frame } from '@academy/db/published/pages/read-frame'
import { wallClock } from '@academy/domain/deadline/wall-clock'
import { runningIn } from '@academy/domain/facts/running'
import { isMarked } from '@academy/domain/facts/is-marked'
import { countReaches } from '@academy/domain/facts/coverage'
import { canCarryHeadline } from '@academy/domain/facts/figures/can-carry-headline'
import { trendsOf } from '@academy/domain/facts/figures/trends-of'
import { linkWorkerActivity } from '@academy/domain/facts/link-workers'
import { isHealthAreaKind, type Nation } from '@academy/domain/facts/vocabulary'
import { sumKnown } from '@academy/domain/money/sum-known'
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
  const { period, running = 'known', ...anyTime } = filters
  const [inAnyYear, areas] = await Promise.all([
    nothing ? [] : readList(ctx, { kind: 'scheme', release, sort: 'name', filters: schemeSelection(anyTime) }, schemeColumns), // prettier-ignore
    readList(ctx, { kind: 'area', release, sort: 'shortName', filters: tabledAreas }),
  ])
  const answers = Map.groupBy(inAnyYear, (scheme) => (period ? runningIn(period, scheme) : 'known'))
  const schemes = answers.get(period ? running : 'known') ?? []
  const found = countSchemes(schemes.map(picturedOf))
  const rows = areas
    .filter((area) => isInView(area, filters.nation, frame.area))
    .map((area) => toRow(area, found.all))
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
    programme: frame.programme,
    points: found.marked.map(({ slug, name, place, lon, lat, locationPrecision }) => {
      return { slug, name, place, lon: lon ?? 0, lat: lat ?? 0, locationPrecision }
    }),
    wide: found.wide.map(({ slug, name, nation, region }) => ({ slug, name, nation, region })),
    money: sumKnown(found.all.map(({ awardedPence }) => awardedPence)),
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

/** Whether the filters leave anything of an area to be said: its nation is asked for, and it holds, is or lies in the area asked for. */
function isInView(area: PageRows['area'], nation: Nation | undefined, asked: Frame['area']): boolean {
  if (nation && area.nation !== nation) return false
  if (!asked) return true
  const { code, containingCodes } = area
  return code === asked.code || containingCodes.includes(asked.code) || asked.containingCodes.includes(code)
}

function toRow(area: PageRows['area'], all: readonly Scheme[]) {
  const { code, kind, name, shortName, nameCy, nation, population } = area
  const placed = all.filter((scheme) => scheme.areaCodes.includes(code))
  return {
    code,
    kind,
    name,
    shortName,
    nameCy,
    nation,
    population,
    /** That serve places in it or all of it. */
    schemes: placed.length,
    reaches: countReaches(all, area),
    linkWorkerSchemes: placed.filter(({ activities }) => activities.includes(linkWorkerActivity)).length,
    money: sumKnown(placed.map(({ awardedPence }) => awardedPence)),
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
