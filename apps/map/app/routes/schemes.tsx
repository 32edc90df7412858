import { paths } from '../paths.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { FilterPanel } from '../components/filter-panel.tsx'
import { FiltersOn } from '../components/filters-on.tsx'
import { FileLinks } from '../files/file-links.tsx'
import { PageNotices } from '../notices/page-notices.tsx'
import { PlaceSearch } from '../components/place-search.tsx'
import { Pagination } from '@academy/ui/data/pagination'
import { useLanguage, useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import type { AddressState } from '../address/map-link.ts'
import { useLink } from '../address/use-link.ts'
import { readAddress } from '../address/read-address.ts'
import { areaName } from '../areas/area-reading.ts'
import { attributions } from '../geo/attributions.ts'
import { findPlace, type PlaceAnswer } from '../places/find-place.ts'
import { SchemeItem } from '../schemes/scheme-item.tsx'
import { homeText } from '../text/home-text.ts'
import { schemeText } from '../text/scheme-text.ts'
import { nationText } from '../text/vocabulary-text.ts'
import type { Route } from './+types/schemes'

export async function loader({ context, request }: Route.LoaderArgs) {
  const address = readAddress(request)
  const typed = address['place']?.trim() ?? ''
  const answer: PlaceAnswer | null = typed ? findPlace(typed) : null
  const place = answer?.kind === 'found' ? answer.place : undefined
  const near = place ? { lon: place.lon, lat: place.lat } : typed ? null : undefined
  return { view: await context.get(apiContext).map.schemes({ address, near }), typed, answer }
}

export default function Schemes({ loaderData: { view, typed, answer } }: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const { total } = view
  const words = useText(schemeText)
  const shared = useText(homeText)
  const state: AddressState = { ...view.address, place: typed || null }
  const place = answer?.kind === 'found' ? answer.place : null
  const problem =
    answer?.kind === 'postcode'
      ? words.postcode(typed)
      : answer?.kind === 'unknown'
        ? words.noPlace(typed)
        : undefined
  return (
    <>
      <PageNotices release={view.release} problems={view.problems} />
      <PageHeading
        title={place ? words.nearestTo(place.name) : words.title}
        lede={
          place ? words.nearestNote : (total.isMore ? words.listedMore : words.listed)(total.count, view.all)
        }
      />
      <FiltersOn
        path={paths.schemes}
        state={state}
        programmeName={view.programme?.name}
        areaName={view.area ? areaName(view.area, language) : undefined}
      />
      <div className="map-list-layout">
        <div>
          <PlaceSearch typed={typed} error={problem} />
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
          {answer?.kind === 'found' && answer.others.length > 0 && (
            <p className="ac-source">
              {words.otherPlaces}:{' '}
              {answer.others.map(({ name, nation, lon, lat }) => (
                <span className="ac-source__part" key={`${lon},${lat}`}>
                  {name}, {nationText[nation][language]}
                </span>
              ))}
            </p>
          )}
          {view.schemes.length === 0 ? (
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
          {total.count > 0 && <FileLinks kind="schemes" state={state} />}
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
