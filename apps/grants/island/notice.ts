/** A notice with buttons, put where the page keeps a place for it; an earlier one of the same name is replaced. */
export function showNotice(
  place: HTMLElement,
  name: string,
  text: string,
  buttons: { label: string; press: () => void }[] = [],
): void {
  hideNotice(place, name)
  const notice = document.createElement('div')
  notice.className = 'gr-kept'
  notice.dataset['notice'] = name
  notice.setAttribute('role', 'status')
  const words = document.createElement('p')
  words.textContent = text
  notice.append(words, ...buttons.map(({ label, press }) => button(label, press)))
  place.append(notice)
}

export function hideNotice(place: HTMLElement, name: string): void {
  place.querySelector(`[data-notice="${name}"]`)?.remove()
}

function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'nhsuk-button nhsuk-button--secondary'
  element.textContent = label
  element.addEventListener('click', press)
  return element
}
