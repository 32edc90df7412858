import { Section } from '@academy/ui/content/section'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useLink } from '../address/use-link.ts'
import type { SchemeList } from '../api-types.ts'
import { areaName } from '../areas/area-reading.ts'
import { paths } from '../paths.ts'
import { areaKindText } from '../text/vocabulary-text.ts'
import { placeText } from '../places/place-text.ts'

type NearPlace = NonNullable<NonNullable<SchemeList['place']>['near']>

/** The areas in which a place lies, each with its own page. */
export function AreasOfPlace({ near, covering }: { near: NearPlace; covering: number }) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(placeText)
  const name = placeName(near, language)
  return (
    <p>
      {near.isOutwardCode ? words.liesInNote(name) : words.liesIn(name)}{' '}
      {near.areas.toReversed().map((area, index) => (
        <span key={area.code}>
          {index > 0 && ', '}
          <a href={link(paths.area(area.code))}>{areaName(area, language)}</a>
          {area.kind !== 'nation' && ` (${areaKindText[area.kind][language].toLowerCase()})`}
        </span>
      ))}
      .
      {covering > 0 && (
        <>
          {' '}
          <a href="#covering">{words.coveringCount(covering)}</a>
        </>
      )}
    </p>
  )
}

/** What covers an area that the place lies in, under what is nearest to it. */
export function CoveringSchemes({ near, view }: { near: NearPlace; view: SchemeList }) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(placeText)
  if (view.covering.length === 0) return null
  const areas = new Map(near.areas.map((area) => [area.code, areaName(area, language)]))
  const more = view.coveringTotal - view.covering.length
  return (
    <Section id="covering" title={words.coveringTitle(placeName(near, language))}>
      <p className="ac-source">{words.coveringNote}</p>
      <ul className="map-names">
        {view.covering.map(({ slug, name, leadName, coversCode }) => (
          <li key={slug}>
            <a href={link(paths.scheme(slug))} lang="en">
              {name}
            </a>
            <span className="map-names__what">
              {leadName && leadName !== name && (
                <>
                  <span lang="en">{leadName}</span>,{' '}
                </>
              )}
              {words.covers(areas.get(coversCode) ?? coversCode)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.coveringMore(more)}</p>}
    </Section>
  )
}

/** What a place is called in the language of the page. */
export function placeName(
  { name, nameCy }: Pick<NearPlace, 'name' | 'nameCy'>,
  language: 'en' | 'cy',
): string {
  return language === 'cy' ? (nameCy ?? name) : name
}
