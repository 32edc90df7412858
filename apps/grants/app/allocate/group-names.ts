import { places } from '@academy/domain/area/places'
import type { Grouping } from '@academy/domain/round/allocation'
import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { groupsText } from '../text/allocate/groups-text.ts'

const welshOf = new Map(places.map(({ name }) => [name.en, name.cy]))

/** What a group is called: bids and rules have it in English. Themes are the round's own words. */
export function groupName(language: Language, by: Grouping, group: string): string {
  const text = textIn(groupsText, language)
  if (by === 'size' && group in text) return text[group as keyof typeof text]
  const isPlace = by === 'nation' || by === 'region' || by === 'health-area'
  return language === 'cy' && isPlace ? welshOf.get(group) || group : group
}
