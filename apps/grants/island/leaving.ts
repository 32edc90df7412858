import { draftsOfPerson, removeDraftsOfPerson } from './drafts.ts'

// Beside the button that signs out: what this browser holds and the server does not is named with the way to it, and
// removed when its writer leaves, because the next at this computer is somebody else.
const place = document.getElementById('kept-here')
const person = place?.dataset['person']
const form = document.getElementById('sign-out')
if (place && person && form) {
  const drafts = draftsOfPerson(localStorage, person)
  if (drafts.length > 0) show(place, drafts)
  form.addEventListener('submit', () => removeDraftsOfPerson(localStorage, person))
}

function show(box: HTMLElement, drafts: readonly { application: string; section: string }[]): void {
  const { address = '', open = '' } = box.dataset
  const addresses = drafts.map(({ application, section }) =>
    address.replace('ID', application).replace('SECTION', section),
  )
  const list = document.createElement('ul')
  for (const each of new Set(addresses)) {
    const link = document.createElement('a')
    link.href = each
    link.textContent = `${open} (${each.split('/').at(-1) ?? ''})`
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
  box.append(list)
  box.hidden = false
}
