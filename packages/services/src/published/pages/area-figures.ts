import type { AreaFigureRow } from '@academy/db/published/pages/list-area-figures'
import { ratePer100k, shareInterval } from '@academy/domain/facts/figures/figure-interval'
import { rankFigures, RANKED_PEERS_MIN } from '@academy/domain/facts/figures/rank-figures'
import { trendsOf } from '@academy/domain/facts/figures/trends-of'

/** More places in an area than this have their figures on the pages of indicators, as the places of a nation do. */
const PLACES_SHOWN = 40

/** The figures of an area: its own, those of places in it, which are never its own, and those of several nations together. */
export function areaFigures(rows: readonly AreaFigureRow[]) {
  const whole = rows.filter(({ standing, figure }) => standing === 'own' && figure.extent === 'whole')
  const own = seriesTogether(whole.map(ownOf))
  const inside = rows.filter(({ standing }) => standing === 'within')
  const isMany = inside.length > PLACES_SHOWN
  const parts = rows
    .filter(({ standing, figure }) =>
      standing === 'own' ? figure.extent === 'part' : standing !== 'together',
    )
    .filter(({ standing }) => !isMany || standing !== 'within')
    .map(({ figure, share, standing }) => ({ ...figure, share, standing }))
  const together = rows.filter(({ standing }) => standing === 'together').map(({ figure }) => figure)
  return { own, parts, inside: isMany ? byIndicator(inside) : [], together, trends: trendsOf(own) }
}

/** What is counted of the places in an area, and of how many of them; the most first. */
function byIndicator(rows: readonly AreaFigureRow[]) {
  const groups = Map.groupBy(rows, ({ figure }) => figure.indicatorSlug)
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const { indicatorSlug, indicatorName, indicatorNameCy } = first.figure
      const places = new Set(group.map(({ figure }) => figure.area?.code)).size
      return [{ indicatorSlug, indicatorName, indicatorNameCy, places, values: group.length }]
    })
    .toSorted((a, b) => b.places - a.places || (a.indicatorSlug < b.indicatorSlug ? -1 : 1))
}

/** What is counted stays together, from its newest figure back; what has the newest of all comes first. */
function seriesTogether<Figure extends { indicatorSlug: string }>(newestFirst: readonly Figure[]): Figure[] {
  return [...Map.groupBy(newestFirst, ({ indicatorSlug }) => indicatorSlug).values()].flat()
}

/** With its place among its peers where it has one; with an interval where it is of few. */
function ownOf({ figure, peers }: AreaFigureRow) {
  const among = peers.map(({ value, denominator, nation }) => {
    return { ...figure, value, denominator, nation, league: '' }
  })
  const at = peers.findIndex(({ code }) => code === figure.area?.code)
  return {
    ...figure,
    rank: rankFigures(among, figure.comparable)[at] ?? null,
    range: peers.length >= RANKED_PEERS_MIN ? peers.map((peer) => peer.value) : [],
    interval: shareInterval(figure),
    rate: ratePer100k(figure, figure.area?.population ?? null),
  }
}
