import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatNumber } from '@academy/ui/text/format-number'
import { paths } from '../paths.ts'
import type { SchemePage } from '../api-types.ts'
import { useLink } from '../address/use-link.ts'
import { schemeText } from '../text/scheme-text.ts'
import { nationText } from '../text/vocabulary-text.ts'

type NeighboursProps = NonNullable<SchemePage['neighbours']>

export function Neighbours({ by, schemes }: NeighboursProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(schemeText)
  return (
    <Section id="nearby" title={by === 'distance' ? words.nearbyHeading : words.sameProgrammeHeading}>
      <ul className="map-columns">
        {schemes.map(({ slug, name, place, nation, distanceM }) => (
          <li key={slug}>
            <a href={link(paths.scheme(slug))} lang="en">
              {name}
            </a>
            , {place ?? nationText[nation][language]}
            {distanceM !== null &&
              distanceM >= 1000 &&
              ` (${formatNumber(language, distanceM / 1609.344, { decimals: 0 })} ${language === 'cy' ? 'milltir' : 'miles'})`}
          </li>
        ))}
      </ul>
    </Section>
  )
}
