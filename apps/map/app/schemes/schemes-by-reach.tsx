import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLink } from '../address/use-link.ts'
import type { AreaPage } from '../api-types.ts'
import { paths } from '../paths.ts'
import { SchemeItem } from './scheme-item.tsx'
import { areaName } from '../areas/area-reading.ts'
import { reachText } from '../areas/reach-text.ts'

/** The schemes of one reach; nothing when there is none. */
export function SchemeList({
  id,
  title,
  schemes,
}: {
  id: string
  title: string
  schemes: AreaPage['schemes']
}) {
  if (schemes.length === 0) return null
  return (
    <Section id={id} title={title}>
      <ul className="map-list">
        {schemes.map((scheme) => (
          <SchemeItem key={scheme.slug} scheme={scheme} />
        ))}
      </ul>
    </Section>
  )
}

/** Which wider areas schemes cover that hold this one, and how many: a list of them is one step away. */
export function WiderSchemes({ view: { area, wider } }: { view: AreaPage }) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(reachText)
  return (
    <Section id="wider" title={words.headingWider}>
      <ul className="ac-prose">
        {wider.areas.map((one) => (
          <li key={one.code}>
            <a href={link(paths.area(one.code))}>{words.widerOf(areaName(one, language), one.schemes)}</a>
          </li>
        ))}
      </ul>
      <p className="ac-prose">
        {words.widerNote} <a href={link(paths.schemes, { wider: area.code })}>{words.seeWider}</a>.
      </p>
    </Section>
  )
}
