import { useLanguage, useText } from '@academy/ui/language-context'
import { paths } from '../paths.ts'
import type { HomePage } from '../api-types.ts'
import { useLink } from '../address/use-link.ts'
import { homeText } from '../text/home-text.ts'
import { nationText } from '../text/vocabulary-text.ts'

/** Schemes of a region or a nation: no point of theirs would be true, so they are listed. */
export function WideSchemes({ view }: { view: HomePage }) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(homeText)
  if (view.wide.length === 0) return null
  return (
    <details className="map-disclosure map-disclosure--plain" id="wide">
      <summary>{words.legendWide(view.wide.length)}</summary>
      <ul className="map-columns">
        {view.wide.map(({ slug, name, nation, region }) => (
          <li key={slug}>
            <a href={link(paths.scheme(slug))} lang="en">
              {name}
            </a>
            , {region ?? nationText[nation][language]}
          </li>
        ))}
      </ul>
    </details>
  )
}
