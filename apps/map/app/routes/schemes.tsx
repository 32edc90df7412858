import { isThatName } from '@academy/domain/names/name-answer'
import { paths } from '../paths.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { FilterPanel } from '../components/filter-panel.tsx'
import { FiltersOn } from '../components/filters-on.tsx'
import { FileLinks } from '../files/file-links.tsx'
import { PageNotices } from '../notices/page-notices.tsx'
import { PlaceSearch } from '../places/place-search.tsx'
import { Pagination } from '@academy/ui/data/pagination'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import type { AddressState } from '../address/map-link.ts'
import { useLink } from '../address/use-link.ts'
import { readAddress } from '../address/read-address.ts'
import { areaName } from '../areas/area-reading.ts'
import { attributions } from '../geo/attributions.ts'
import { AreasOfPlace, CoveringSchemes, placeName } from '../schemes/covering-schemes.tsx'
import { PlaceChoices } from '../schemes/place-choices.tsx'
import { RunningSentence } from '../schemes/running-sentence.tsx'
import { SchemeItem } from '../schemes/scheme-item.tsx'
import { homeText } from '../text/home-text.ts'
import { schemeText } from '../text/scheme-text.ts'
import type { Route } from './+types/schemes'

export function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).map.schemes({ address: readAddress(request) })
}

export default function Schemes({ loaderData: view }: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const { total, place } = view
  const words = useText(schemeText)
  const shared = useText(homeText)
  const near = place?.near ?? null
  const within = place?.within ?? null
  const inArea = within && (language === 'cy' ? (within.nameCy ?? within.name) : within.name)
  const state: AddressState = {
    ...view.address,
    ...(within && !view.address.area ? { area: within.key } : { place: place?.typed }),
    at: near && place?.others.some(({ kind }) => kind === 'place') ? `${near.lon},${near.lat}` : null,
  }
  // Nothing is wider than a nation.
  const areaAsked = view.address.area && view.area && view.area.kind !== 'nation' ? view.area : null
  // A place was asked for, and it is still open which: no count of schemes would answer that.
  const isOpen = place?.isOpen ?? false
  const isUnknown = place && isOpen && !place.others.some(isThatName)
  return (
    <>
      <PageNotices release={view.release} problems={view.problems} />
      <PageHeading
        title={
          near ? words.nearestTo(placeName(near, language)) : inArea ? words.servingArea(inArea) : words.title
        }
        lede={
          isOpen
            ? undefined
            : near
              ? words.nearestNote
              : (total.isMore ? words.listedMore : words.listed)(total.count, view.all)
        }
      />
      <FiltersOn
        path={paths.schemes}
        state={state}
        programmeName={view.programme?.name}
        areaName={view.area ? areaName(view.area, language) : undefined}
      />
      {areaAsked && (
        <p className="ac-source">
          <a href={link(paths.schemes, { ...view.address, area: null, wider: areaAsked.code })}>
            {words.widerToo(areaName(areaAsked, language))}
          </a>
        </p>
      )}
      <RunningSentence path={paths.schemes} state={state} running={view.running} />
      <div className="map-list-layout">
        <div>
          <PlaceSearch
            typed={place?.typed}
            error={isUnknown ? words.noPlace(place.typed) : undefined}
            state={view.address}
          />
          <details className="map-disclosure">
            <summary>{shared.filters}</summary>
            <FilterPanel
              path={paths.schemes}
              state={state}
              programmes={view.programmes}
              thisYear={view.thisYear}
            />
          </details>
        </div>
        <div>
          {near && <AreasOfPlace near={near} covering={view.coveringTotal} />}
          {place && <PlaceChoices place={place} state={view.address} />}
          {isOpen ? null : view.schemes.length === 0 ? (
            <EmptyState title={words.emptyTitle}>
              <p>{words.emptyBody}</p>
            </EmptyState>
          ) : (
            <ul className="map-list">
              {view.schemes.map((scheme) => (
                <SchemeItem key={scheme.slug} scheme={scheme} />
              ))}
            </ul>
          )}
          <Pagination
            previousHref={!view.isFirst ? link(paths.schemes, state) : undefined}
            nextHref={view.next ? link(paths.schemes, { ...state, after: view.next }) : undefined}
          />
          {near && view.isFirst && <CoveringSchemes near={near} view={view} />}
          {(total.count > 0 || near) && <FileLinks kind="schemes" state={state} />}
          <p className="ac-source">
            <span className="ac-source__part">
              <a href={attributions.places.url} rel="noreferrer" lang="en">
                {attributions.places.text}
              </a>
            </span>
          </p>
        </div>
      </div>
    </>
  )
}
