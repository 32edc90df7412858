import type { Figures } from '../app/allocate/figures.ts'

/** Puts figures in the places that have their names; nothing for those that are kept. Bids are counted from what is kept each time. */
export type ShowFigures = (figures: Figures | null) => void

const STEP = /gr-tile--\d/

export function showFigures(page: Document): ShowFigures {
  const texts = keyed(page, 'live').map((place) => ({ ...place, kept: place.element.textContent ?? '' }))
  const widths = keyed(page, 'width').map((place) => ({ ...place, kept: attribute(place.element, 'width') }))
  const lines = keyed(page, 'at').map((place) => ({ ...place, kept: attribute(place.element, 'x1') }))
  const steps = keyed(page, 'step').map((place) => ({
    ...place,
    kept: Number(STEP.exec(attribute(place.element, 'class'))?.[0].at(-1) ?? 0),
  }))
  return (figures) => {
    for (const { element, key, kept } of texts) {
      const text = figures?.texts[key] ?? kept
      if (element.textContent !== text) element.textContent = text
    }
    for (const { element, key, kept } of widths)
      element.setAttribute('width', String(figures?.widths[key] ?? kept))
    for (const { element, key, kept } of lines)
      for (const end of ['x1', 'x2']) element.setAttribute(end, String(figures?.widths[key] ?? kept))
    for (const { element, key, kept } of steps) {
      const step = `gr-tile--${figures?.steps[key] ?? kept}`
      element.setAttribute('class', attribute(element, 'class').replace(STEP, step))
    }
  }
}

function keyed(page: Document, name: string): { element: Element; key: string }[] {
  return [...page.querySelectorAll(`[data-${name}]`)].map((element) => ({
    element,
    key: attribute(element, `data-${name}`),
  }))
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? ''
}
