import { Island } from '@academy/web/document/island'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import { paths } from '../paths.ts'
import type { HomePage } from '../api-types.ts'
import { queryOf } from '../address/map-link.ts'
import { useLink } from '../address/use-link.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { attributions } from '../geo/attributions.ts'
import { AreaTiles } from '../picture/area-tiles.tsx'
import { MapLegend } from '../picture/map-legend.tsx'
import { SchemeMarks } from '../picture/scheme-marks.tsx'
import { homeText } from '../text/home-text.ts'
import { islandText } from '../text/island-text.ts'
import { islandStrings } from './island-strings.ts'

/** The picture at first paint, and the frame that the interactive map takes when it is asked for. */
export function MapFigure({ view, mapboxToken }: { view: HomePage; mapboxToken: string | undefined }) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(homeText)
  const island = useText(islandText)
  const { layer: _layer, ...filters } = view.address
  const query = queryOf(filters)
  const isTiles = view.address.layer === 'areas'
  return (
    <figure
      className="map-figure"
      id="map"
      data-explore=""
      data-schemes={link(paths.file('schemes', 'geojson')) + (query && `?${query}`)}
      data-strings={JSON.stringify(islandStrings(island))}
      data-token={mapboxToken}
    >
      <h2 className="nhsuk-u-visually-hidden">{words.mapHeading}</h2>
      <div className="map-figure__ground">
        <div data-explore-picture="">
          <a className="map-skip" href="#after-map">
            {words.skipMap}
          </a>
          {isTiles ? (
            <AreaTiles areas={view.areas} chosen={view.address.area} />
          ) : (
            <SchemeMarks points={view.points} state={filters} />
          )}
        </div>
        <div className="explore" data-explore-frame="" hidden />
        <p className="map-figure__status" data-explore-status="" role="status" />
        {view.matched > 0 && (
          <div className="map-figure__actions">
            <button type="button" className="nhsuk-button" data-explore-open="open" hidden>
              {words.explore}
            </button>
            {mapboxToken && (
              <>
                <button
                  type="button"
                  className="nhsuk-button nhsuk-button--secondary"
                  data-explore-open="mapbox"
                  hidden
                >
                  {words.exploreMapbox}
                </button>
                <p className="map-figure__note">{words.exploreMapboxNote}</p>
              </>
            )}
          </div>
        )}
      </div>
      {view.matched === 0 && (
        <EmptyState title={words.emptyTitle}>
          <p>{words.emptyBody}</p>
        </EmptyState>
      )}
      <figcaption id="after-map">
        <MapLegend view={view} />
        <p className="ac-source">
          <span className="ac-source__part">
            {words.unit(view.release.number, formatDate(language, view.release.publishedOn))}
          </span>
          <span className="ac-source__part">
            <a href={attributions.outlines.url} rel="noreferrer" lang="en">
              {attributions.outlines.text}
            </a>
          </span>
        </p>
      </figcaption>
      <Island name="explore-map" />
    </figure>
  )
}
