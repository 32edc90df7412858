/** Twice what stands in a field of money is as far as its slider goes. */
const TIMES = 2
const POUNDS_MAX_OF_NOTHING = 1_000_000
const STEPS = 200

/** Puts a slider under each number of a form: one always says what the other does, and the field can say more than the slider reaches. */
export function addSliders(form: HTMLFormElement, words: string): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-slider]')) {
    const field = place.querySelector<HTMLInputElement>('input:not([type="hidden"])')
    const label = place.querySelector('label')?.textContent?.trim() ?? ''
    if (!field) continue
    const slider = document.createElement('input')
    slider.type = 'range'
    slider.className = 'gr-range'
    // Between its own fieldset and label a slider would be called only "At most".
    const about = place.closest('fieldset')?.querySelector('legend')?.textContent?.trim()
    slider.setAttribute('aria-label', words.replace('#', about ? `${about}: ${label}` : label))
    setLimits(slider, place.dataset, numberIn(field))
    slider.value = String(numberIn(field))
    slider.addEventListener('input', () => {
      field.value = slider.value
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    field.addEventListener('input', () => {
      if (document.activeElement !== slider) slider.value = String(numberIn(field))
    })
    place.append(slider)
  }
}

function setLimits(slider: HTMLInputElement, data: DOMStringMap, value: number): void {
  if (data['slider'] !== 'pounds') {
    slider.min = data['min'] ?? '0'
    slider.max = data['max'] ?? '100'
    slider.step = '1'
    return
  }
  const most = value > 0 ? value * TIMES : POUNDS_MAX_OF_NOTHING
  const step = 10 ** Math.max(0, Math.floor(Math.log10(most / STEPS)))
  slider.min = '0'
  slider.max = String(Math.ceil(most / step) * step)
  slider.step = String(step)
}

function numberIn(field: HTMLInputElement): number {
  const value = Number(field.value.replaceAll(/[£, ]/g, ''))
  return Number.isFinite(value) ? value : 0
}
