import type { AreaFigureRow } from '@academy/db/published/pages/list-area-figures'
import { ratePer100k, shareInterval } from '@academy/domain/facts/figures/figure-interval'
import { rankFigures } from '@academy/domain/facts/figures/rank-figures'
import { trendsOf } from '@academy/domain/facts/figures/trends-of'

/** The figures of an area: its own, those of places in it, which are never its own, and those of several nations together. */
export function areaFigures(rows: readonly AreaFigureRow[]) {
  const own = rows
    .filter(({ standing, figure }) => standing === 'own' && figure.extent === 'whole')
    .map(ownOf)
  const parts = rows
    .filter(
      ({ standing, figure }) => standing !== 'together' && (standing !== 'own' || figure.extent === 'part'),
    )
    .map(({ figure, share, standing }) => ({ ...figure, share, standing }))
  const together = rows.filter(({ standing }) => standing === 'together').map(({ figure }) => figure)
  return { own, parts, together, trends: trendsOf(own) }
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
    range: peers.length > 1 ? peers.map((peer) => peer.value) : [],
    interval: shareInterval(figure),
    rate: ratePer100k(figure, figure.area?.population ?? null),
  }
}
