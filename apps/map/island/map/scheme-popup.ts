import { element } from './element.ts'
import { fill, type IslandStrings } from './island-strings.ts'
import type { Place, SchemeProperties } from './scheme-places.ts'

/** The card of a place: each scheme with its name, lead, money and source. */
export function schemePopup(place: Place, strings: IslandStrings, language: string, onClose: () => void) {
  const close = element(
    'button',
    { type: 'button', class: 'explore__close', 'aria-label': strings.close },
    '×',
  )
  close.addEventListener('click', onClose)
  const heading = element('h2', { class: 'explore__popup-title', tabindex: '-1' }, popupTitle(place, strings))
  const popup = element(
    'section',
    { class: 'explore__popup', role: 'dialog', 'aria-label': popupTitle(place, strings) },
    close,
    heading,
    place.kind === 'area' ? element('p', { class: 'explore__note' }, strings.areaNote) : null,
    ...place.schemes.map((scheme) => schemeCard(scheme, place.schemes.length > 1, strings, language)),
  )
  return { popup, heading }
}

export function placeName(place: Place): string {
  return place.schemes.find((scheme) => scheme.place)?.place ?? ''
}

function popupTitle(place: Place, strings: IslandStrings): string {
  const [only, ...others] = place.schemes
  if (only && !others.length) return only.name
  return fill(strings.placeTitle, { count: place.schemes.length, place: placeName(place) })
}

function schemeCard(scheme: SchemeProperties, named: boolean, strings: IslandStrings, language: string) {
  const source = element(
    'a',
    { href: scheme.source_url, rel: 'external' },
    new URL(scheme.source_url).hostname,
  )
  return element(
    'article',
    { class: 'explore__scheme' },
    named
      ? element('a', { href: pathOf(scheme.page), class: 'explore__name', lang: 'en' }, scheme.name)
      : null,
    element(
      'dl',
      {},
      ...fact(strings.lead, scheme.lead ?? strings.leadUnknown, scheme.lead ? 'en' : ''),
      ...fact(strings.money, money(scheme, strings, language)),
      ...fact(strings.source, source),
    ),
    named ? null : element('a', { href: pathOf(scheme.page), class: 'explore__open' }, strings.open),
  )
}

function fact(term: string, value: Node | string, lang = '') {
  return [element('dt', {}, term), element('dd', lang ? { lang } : {}, value)]
}

function money(
  { awarded_pounds, awarded_precision }: SchemeProperties,
  strings: IslandStrings,
  language: string,
): string {
  if (awarded_pounds === null) return strings.moneyUnknown
  const written = new Intl.NumberFormat(language === 'cy' ? 'cy-GB' : 'en-GB', {
    style: 'currency',
    currency: 'GBP',
    maximumFractionDigits: 0,
  })
  const pounds = written.format(Math.floor(awarded_pounds))
  if (awarded_precision === 'at-least') return fill(strings.moneyAtLeast, { pounds })
  return awarded_precision === 'about' ? fill(strings.moneyAbout, { pounds }) : pounds
}

/** The file is for anybody, so its addresses are whole; here we are at home. */
function pathOf(page: string): string {
  const { pathname, search } = new URL(page)
  return pathname + search
}
