import { useLanguage, useText } from '@academy/ui/language-context'
import { useLink } from '../address/use-link.ts'
import type { SchemeList } from '../api-types.ts'
import { paths } from '../paths.ts'
import { areaName } from '../areas/area-reading.ts'
import { areaKindText, nationText } from '../text/vocabulary-text.ts'
import { pointOf, townBeside, type Place, type PlaceAnswer } from '../places/find-place.ts'
import { placeText } from '../places/place-text.ts'

export interface PlaceChoicesProps {
  answer: PlaceAnswer
  typed: string
  /** The town that was taken. */
  place: Place | null
  view: Pick<SchemeList, 'named' | 'within'>
}

/** What else may be meant by what was typed: towns of that name, areas of that name, or names like it. Nothing when all is clear. */
export function PlaceChoices({ answer, typed, place, view: { named, within } }: PlaceChoicesProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(placeText)
  if (answer.kind === 'postcode') return null
  const exact = named.filter(({ isExact }) => isExact)
  const isFound = place !== null || within !== null
  const towns = place ? [] : answer.named.length > 0 ? answer.named : isFound ? [] : answer.alike
  const areas = isFound || answer.named.length > 0 ? exact : named
  if (towns.length + areas.length === 0) return null
  const title = isFound
    ? words.areasOfThatName(typed)
    : answer.named.length + exact.length > 0
      ? words.which(typed)
      : words.didYouMean
  return (
    <div className="ac-prose">
      <p>{title}</p>
      <ul>
        {towns.map((town) => (
          <li key={pointOf(town)}>
            <a href={link(paths.schemes, { place: town.name, at: pointOf(town) })}>
              {words.town(town.name, nationText[town.nation][language], townBeside(town) ?? '')}
            </a>
          </li>
        ))}
        {areas.map((area) => (
          <li key={`${area.kind} ${area.code}`}>
            <a href={link(paths.area(area.code))}>{areaName(area, language)}</a>,{' '}
            {areaKindText[area.kind][language].toLowerCase()}, {nationText[area.nation][language]}
          </li>
        ))}
      </ul>
    </div>
  )
}
