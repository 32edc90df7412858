import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import type { AddressState } from '../address/map-link.ts'
import { useLink } from '../address/use-link.ts'
import type { Named } from '../api-types.ts'
import { paths } from '../paths.ts'
import { areaKindText, nationText } from '../text/vocabulary-text.ts'
import { placeText } from './place-text.ts'

export interface NamedItemProps {
  named: Named
  /** Filters that stay when the link leads to a list of schemes. */
  state?: AddressState | undefined
}

/** Something of a name, as a link, with its kind and where it is, so that it is told from others of that name. */
export function NamedItem({ named, state }: NamedItemProps) {
  const language = useLanguage()
  const link = useLink()
  const words = useText(placeText)
  const { kind, key, name, lon, lat, otherName, otherForm, endedOn } = named
  const href = {
    area: link(paths.area(key)),
    place: link(paths.schemes, { ...state, area: null, place: name, at: `${lon},${lat}` }),
    programme: link(paths.programme(key)),
    organisation: link(paths.schemes, { q: `"${name}"` }),
    scheme: link(paths.scheme(key)),
  }[kind]
  const isOurs = kind === 'area' || kind === 'place'
  const notes = [
    otherName && (otherForm === 'former' ? words.former(otherName) : words.otherName(otherName)),
    endedOn && words.ended(formatDate(language, endedOn)),
  ].filter(Boolean)
  return (
    <li>
      <a href={href} lang={isOurs ? undefined : 'en'}>
        {nameOf(named, language)}
      </a>
      <span className="map-names__what">
        {whatOf(named, language, words)}
        {notes.length > 0 && ` (${notes.join('; ')})`}
      </span>
    </li>
  )
}

type Words = ReturnType<typeof useText<typeof placeText>>

function nameOf({ kind, subKind, nation, name, nameCy }: Named, language: 'en' | 'cy'): string {
  if (kind === 'area' && subKind === 'nation' && nation) return nationText[nation][language]
  return language === 'cy' ? (nameCy ?? name) : name
}

/** Its kind, the smallest area that holds it, and its nation. */
function whatOf({ kind, subKind, nation, areas }: Named, language: 'en' | 'cy', words: Words): string {
  const ownKind =
    kind === 'area'
      ? subKind && subKind in areaKindText
        ? areaKindText[subKind as keyof typeof areaKindText][language]
        : ''
      : kind === 'place'
        ? subKind === 'town'
          ? words.town
          : words.outwardCode
        : words[kind]
  const holder = areas.findLast((area) => area.kind !== 'nation')
  const within = holder && (language === 'cy' ? (holder.nameCy ?? holder.shortName) : holder.shortName)
  const inNation = nation && subKind !== 'nation' ? nationText[nation][language] : null
  return [ownKind, within, inNation].filter(Boolean).join(', ')
}
