import { isThatName } from '@academy/domain/names/name-answer'
import { useText } from '@academy/ui/language-context'
import type { AddressState } from '../address/map-link.ts'
import type { SchemeList } from '../api-types.ts'
import { NamedItem } from '../places/named-item.tsx'
import { placeText } from '../places/place-text.ts'

/** What else may be meant by what was typed for a place: others of that name, or names like it. Nothing when all is clear. */
export function PlaceChoices({
  place,
  state,
}: {
  place: NonNullable<SchemeList['place']>
  state: AddressState
}) {
  const words = useText(placeText)
  const { typed, others, isOpen } = place
  if (others.length === 0) return null
  const isOfThatName = others.some(isThatName)
  return (
    <div className="ac-prose">
      <p>
        {!isOpen
          ? words.alsoOfThatName(typed)
          : isOfThatName && others.length > 1
            ? words.which(typed)
            : words.didYouMean}
      </p>
      <ul className="map-names">
        {others.map((named) => (
          <NamedItem key={`${named.kind} ${named.key}`} named={named} state={state} />
        ))}
      </ul>
    </div>
  )
}
