import { apiContext } from '@academy/web/context/api-context'
import { settingsContext } from '@academy/web/context/settings-context'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { paths } from '../paths.ts'
import type { HomePage } from '../api-types.ts'
import { PageNotices } from '../notices/page-notices.tsx'
import { readAddress } from '../address/read-address.ts'
import { areaName } from '../areas/area-reading.ts'
import { FilterPanel } from '../components/filter-panel.tsx'
import { FiltersOn } from '../components/filters-on.tsx'
import { SearchBox } from '../places/search-box.tsx'
import { AreasTable, NationsTable } from '../home/area-tables.tsx'
import { Download } from '../home/download.tsx'
import { FaceLinks } from '../home/face-links.tsx'
import { InWords } from '../home/in-words.tsx'
import { LayerLinks } from '../home/layer-links.tsx'
import { LinkWorkers } from '../home/link-workers.tsx'
import { MapFigure } from '../home/map-figure.tsx'
import { RunningSentence } from '../schemes/running-sentence.tsx'
import { OpeningSentence } from '../home/opening-sentence.tsx'
import { WideSchemes } from '../home/wide-schemes.tsx'
import { homeText } from '../text/home-text.ts'
import type { Route } from './+types/home'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { mapboxToken } = context.get(settingsContext)
  return { view: await context.get(apiContext).map.home({ address: readAddress(request) }), mapboxToken }
}

export default function Home({ loaderData: { view, mapboxToken } }: Route.ComponentProps) {
  const language = useLanguage()
  const words = useText(homeText)
  const state = view.address
  const { area, programme } = view
  return (
    <>
      <meta name="description" content={words.metaDescription} />
      <PageNotices release={view.release} problems={view.problems} />
      <PageHeading
        long
        title={words.title}
        lede={view.nothing ? `${words.matching(0, view.total)}.` : <OpeningSentence view={view} />}
      />
      <SearchBox />
      {!view.nothing && <FaceLinks />}
      <FiltersOn
        path={paths.home}
        state={state}
        programmeName={programme?.name}
        areaName={area ? areaName(area, language) : undefined}
      />
      {!view.nothing && <RunningSentence path={paths.home} state={state} running={view.running} />}
      <div className="map-home">
        {!view.nothing && <MapFigure view={view} mapboxToken={mapboxToken} />}
        <div className="map-home__controls">
          <LayerLinks state={state} />
          <details className="map-disclosure" open={view.nothing}>
            <summary>{words.filters}</summary>
            <FilterPanel
              path={paths.home}
              state={state}
              programmes={view.programmes}
              thisYear={view.thisYear}
            />
          </details>
        </div>
        {!view.nothing && (
          <div className="map-home__table map-compact" id="table">
            <NationsTable view={view} />
          </div>
        )}
      </div>
      {!view.nothing && <Faces view={view} />}
    </>
  )
}

/** The same numbers in other forms. */
function Faces({ view }: { view: HomePage }) {
  return (
    <>
      {view.address.layer === 'areas' && <AreasTable view={view} />}
      <InWords view={view} />
      <LinkWorkers view={view} />
      <WideSchemes view={view} />
      <Download view={view} />
    </>
  )
}
