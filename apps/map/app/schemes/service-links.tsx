import { useLanguage, useText } from '@academy/ui/language-context'
import { useLink } from '../address/use-link.ts'
import type { ServiceLink } from '../api-types.ts'
import { paths } from '../paths.ts'
import { serviceText } from '../text/service-text.ts'
import { costText, referrerText } from '../text/vocabulary-text.ts'

/** Services by name, with who may refer and what it costs. */
export function ServiceLinks({ services, level = 3 }: { services: readonly ServiceLink[]; level?: 2 | 3 }) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(serviceText)
  const Heading = `h${level}` as const
  return (
    <ul className="map-list">
      {services.map(({ slug, name, place, referredBy, costs }) => (
        <li key={slug}>
          <Heading>
            <a href={link(paths.service(slug))} lang="en">
              {name}
            </a>
          </Heading>
          <p>
            {place && <span lang="en">{`${place} · `}</span>}
            {`${words.referrer}: ${referredBy.map((one) => referrerText[one][language]).join(', ')}`}
            {costs && ` · ${costText[costs][language]}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
