import type { IslandStrings } from './map/island-strings.ts'

/** All that a page carries before a map is asked for: it turns the button on, and fetches the rest when pressed. */
for (const figure of document.querySelectorAll<HTMLElement>('[data-explore]')) {
  const frame = figure.querySelector<HTMLElement>('[data-explore-frame]')
  const picture = figure.querySelector<HTMLElement>('[data-explore-picture]')
  const status = figure.querySelector<HTMLElement>('[data-explore-status]')
  const { schemes, strings, token = '' } = figure.dataset
  if (!frame || !picture || !status || !schemes || !strings) continue
  const words = JSON.parse(strings) as IslandStrings

  for (const button of figure.querySelectorAll<HTMLButtonElement>('[data-explore-open]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      button.disabled = true
      status.textContent = words.loading
      frame.hidden = false
      try {
        const { mountMap } = await import('./map/mount-map.ts')
        // A reader may have a token page and still choose the open engine: that button says so.
        const engine = button.dataset['exploreOpen']
        await mountMap({
          frame,
          schemesUrl: schemes,
          token: engine === 'mapbox' ? token : '',
          strings: words,
        })
        picture.hidden = true
        button.hidden = true
        status.textContent = ''
      } catch (error) {
        console.error(error)
        frame.hidden = true
        button.disabled = false
        status.textContent = words.failed
      }
    })
  }
}
