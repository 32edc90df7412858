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
import { findPlace, placeOf, pointOf, type PlaceAnswer } from '../places/find-place.ts'
import { PlaceChoices } from '../schemes/place-choices.tsx'
import { RunningSentence } from '../schemes/running-sentence.tsx'
import { SchemeItem } from '../schemes/scheme-item.tsx'
import { homeText } from '../text/home-text.ts'
import { schemeText } from '../text/scheme-text.ts'
import type { Route } from './+types/schemes'

export async function loader({ context, request }: Route.LoaderArgs) {
  const address = readAddress(request)
  const typed = address['place']?.trim() ?? ''
  const answer: PlaceAnswer | null = typed ? findPlace(typed) : null
  const place = placeOf(typed, address['at'])
  const near = place ? { lon: place.lon, lat: place.lat } : typed ? null : undefined
  const several = answer?.kind === 'towns' && answer.named.length > 1
  const asked = { near, typed: typed.slice(0, 80), several }
  const view = await context.get(apiContext).map.schemes({ address, ...asked })
  return { view, typed, answer, place: place ?? null, several }
}

export default function Schemes({
  loaderData: { view, typed, answer, place, several },
}: Route.ComponentProps) {
  const language = useLanguage()
  const link = useLink()
  const { total } = view
  const words = useText(schemeText)
  const shared = useText(homeText)
  const within = view.within && areaName(view.within, language)
  const state: AddressState = {
    ...view.address,
    ...(view.within && !view.address.area ? { area: view.within.code } : { place: typed || null }),
    at: place && several ? pointOf(place) : null,
  }
  // A place was asked for, and it is still open which: no count of schemes would answer that.
  const isOpen = answer !== null && !place && !view.within
  const problem =
    answer?.kind === 'postcode'
      ? words.postcode(typed)
      : isOpen && answer.named.length === 0
        ? words.noPlace(typed)
        : undefined
  return (
    <>
      <PageNotices release={view.release} problems={view.problems} />
      <PageHeading
        title={place ? words.nearestTo(place.name) : within ? words.servingArea(within) : words.title}
        lede={
          isOpen
            ? undefined
            : place
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
      <RunningSentence path={paths.schemes} state={state} running={view.running} />
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
          {answer && <PlaceChoices answer={answer} typed={typed} place={place} view={view} />}
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
