import { element } from './element.ts'
import { fill, type IslandStrings } from './island-strings.ts'
import { mapCommand } from './map-keys.ts'
import type { Camera, MapSurface } from './map-surface.ts'
import { nearestPlace, nextPlace, type Direction, type Place } from './scheme-places.ts'
import { placeName, schemePopup } from './scheme-popup.ts'

interface ControlSettings {
  frame: HTMLElement
  places: readonly Place[]
  strings: IslandStrings
  home: Camera
}

const NUDGE_PX = 120
const PAN: Record<Direction, [number, number]> = {
  up: [0, -NUDGE_PX],
  down: [0, NUDGE_PX],
  left: [-NUDGE_PX, 0],
  right: [NUDGE_PX, 0],
}

/** Buttons, keys, card and spoken words round a map, in either engine. */
export function mapControls({ frame, places, strings, home }: ControlSettings) {
  const language = document.documentElement.lang
  let surface: MapSurface | null = null
  let here: Place | null = null

  const spoken = element('p', {
    class: 'explore__spoken nhsuk-u-visually-hidden',
    role: 'status',
    'aria-live': 'polite',
  })
  const help = element('div', { class: 'explore__help', id: 'explore-help', hidden: '' })
  help.append(element('ul', {}, ...strings.keysHelp.map((line) => element('li', {}, line))))
  const keys = element('div', {
    class: 'explore__keys',
    tabindex: '0',
    role: 'application',
    'aria-label': strings.label,
    'aria-describedby': 'explore-instructions',
  })
  const instructions = element(
    'p',
    { id: 'explore-instructions', class: 'nhsuk-u-visually-hidden' },
    strings.instructions,
  )
  const card = element('div', { class: 'explore__card' })

  const helpButton = button(strings.keys, '?', () => toggleHelp())
  helpButton.setAttribute('aria-expanded', 'false')
  helpButton.setAttribute('aria-controls', 'explore-help')
  const buttons = element(
    'div',
    { class: 'explore__buttons' },
    button(strings.zoomIn, '+', () => surface?.zoomBy(1)),
    button(strings.zoomOut, '−', () => surface?.zoomBy(-1)),
    button(strings.wholeCountry, '⤢', () => surface?.moveTo(home)),
    helpButton,
  )

  const say = (words: string) => void (spoken.textContent = words)
  const toggleHelp = () => {
    help.hidden = !help.hidden
    helpButton.setAttribute('aria-expanded', String(!help.hidden))
  }
  const arrive = (place: Place) => {
    here = place
    surface?.mark(place)
    surface?.moveTo({ lon: place.lon, lat: place.lat })
    const [first] = place.schemes
    const words = place.schemes.length > 1 ? strings.arrivedMany : strings.arrived
    say(fill(words, { count: place.schemes.length, place: placeName(place), name: first?.name ?? '' }))
  }
  const close = () => {
    if (!card.firstChild) return
    card.replaceChildren()
    say(strings.closed)
    keys.focus()
  }
  const open = (place: Place) => {
    const { popup, heading } = schemePopup(place, strings, language, close)
    card.replaceChildren(popup)
    heading.focus()
  }
  const go = (direction: Direction) => {
    const centre = surface?.camera()
    const next = here ? nextPlace(places, here, direction) : centre ? nearestPlace(places, centre) : null
    if (next) arrive(next)
    else say(strings.edge)
  }

  keys.addEventListener('keydown', (event) => {
    const command = mapCommand(event)
    if (!command) return
    event.preventDefault()
    if (command.do === 'go') go(command.direction)
    else if (command.do === 'pan') surface?.panBy(...PAN[command.direction])
    else if (command.do === 'zoom') surface?.zoomBy(command.steps)
    else if (command.do === 'help') toggleHelp()
    else if (command.do === 'close') close()
    else if (here) open(here)
    else go('right')
  })
  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })

  // The engine's canvas stays under the layer that takes the keys, so that a pointer still reaches it.
  frame.append(instructions, keys, buttons, help, card, spoken)
  // The picture still stands above and goes in a moment: scrolling here would leave the reader below the map.
  keys.focus({ preventScroll: true })

  return {
    drive: (opened: MapSurface) => void (surface = opened),
    moved: () => frame.toggleAttribute('data-moved', true),
    pick: (id: string) => {
      const place = places.find((one) => one.id === id)
      if (!place) return
      arrive(place)
      open(place)
    },
  }
}

function button(label: string, sign: string, act: () => void) {
  const made = element(
    'button',
    { type: 'button', class: 'explore__button', 'aria-label': label, title: label },
    sign,
  )
  made.addEventListener('click', act)
  return made
}
