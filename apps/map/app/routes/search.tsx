import { Section } from '@academy/ui/content/section'
import { useText } from '@academy/ui/language-context'
import { PageHeading } from '@academy/ui/shell/page-heading'
import { apiContext } from '@academy/web/context/api-context'
import { readAddress } from '../address/read-address.ts'
import { useLink } from '../address/use-link.ts'
import type { SearchPage } from '../api-types.ts'
import { SearchBox } from '../places/search-box.tsx'
import { PageNotices } from '../notices/page-notices.tsx'
import { paths } from '../paths.ts'
import { NamedItem } from '../places/named-item.tsx'
import { placeText } from '../places/place-text.ts'
import { SchemeItem } from '../schemes/scheme-item.tsx'
import type { Route } from './+types/search'

export function loader({ context, request }: Route.LoaderArgs) {
  return context.get(apiContext).map.search({ address: readAddress(request) })
}

export default function Search({ loaderData: view }: Route.ComponentProps) {
  const words = useText(placeText)
  return (
    <>
      <PageNotices release={view.release} problems={view.problems} />
      <PageHeading title={view.typed ? words.searchTitle(view.typed) : words.search} />
      <SearchBox typed={view.typed} />
      {view.typed && <Found view={view} />}
    </>
  )
}

/** Of that name first, then what is only like it and says so, then the schemes that have the words. */
function Found({ view }: { view: SearchPage }) {
  const words = useText(placeText)
  const { typed, exact, alike } = view
  const isMisspelt = exact.length === 0 && alike.every(({ answer }) => answer === 'alike')
  return (
    <>
      {exact.length > 0 ? (
        <Section id="names" title={words.ofThatName}>
          <Names names={exact} />
        </Section>
      ) : (
        <p>{words.noneOfThatName(typed)}</p>
      )}
      {alike.length > 0 && (
        <Section id="alike" title={isMisspelt ? words.didYouMean : words.namesLikeIt}>
          <Names names={alike} />
        </Section>
      )}
      <MatchingSchemes view={view} />
    </>
  )
}

function Names({ names }: { names: SearchPage['exact'] }) {
  return (
    <ul className="map-names">
      {names.map((named) => (
        <NamedItem key={`${named.kind} ${named.key}`} named={named} />
      ))}
    </ul>
  )
}

function MatchingSchemes({ view: { typed, schemes, matches } }: { view: SearchPage }) {
  const link = useLink()
  const words = useText(placeText)
  return (
    <Section id="schemes" title={words.schemesWithWords}>
      {schemes.length === 0 ? (
        <p>{words.noSchemes}</p>
      ) : (
        <>
          <ul className="map-list">
            {schemes.map((scheme) => (
              <SchemeItem key={scheme.slug} scheme={scheme} level={3} />
            ))}
          </ul>
          <p>
            <a href={link(paths.schemes, { q: typed })}>{words.everyScheme(matches.count, matches.isMore)}</a>
          </p>
        </>
      )}
    </Section>
  )
}
