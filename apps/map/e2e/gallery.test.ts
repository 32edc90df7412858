import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { Gallery } from '@academy/ui/gallery/gallery'
import { compileStyles } from '@academy/ui/testing/class-names'
import { draw } from '@academy/ui/testing/draw'
import { createElement } from 'react'
import { expect, it } from 'vitest'
import type { Language } from '@academy/domain/text/language'
import { atlas } from './running-atlas.ts'

const { openPage } = useBrowser()
const ui = (path: string) => fileURLToPath(new URL(`../../../packages/ui/src/${path}`, import.meta.url))

/** The gallery as a document of its own: the running atlas is built without it. */
function galleryDocument(language: Language): string {
  const styles = [ui('styles/academy.scss'), ui('gallery/gallery.scss')].map(compileStyles).join('\n')
  const page = draw(createElement(Gallery, { path: '/gallery' }), language)
  // A test of letters is not a test of looks: without their files the fallback draws them.
  const style = styles.replaceAll(/@font-face ?\{[^}]*\}/g, '')
  return `<!doctype html><html lang="${language}"><head><title>Gallery</title><style>${style}</style></head>
    <body><main class="ac-container">${page}</main></body></html>`
}

it.each(['en', 'cy'] as const)(
  'every component reads well in %s: wide, narrow and on paper',
  async (language) => {
    const page = await openPage()
    await page.setContent(galleryDocument(language))
    expect(await page.locator('.gallery-component').count()).toBeGreaterThan(30)
    expect(await axeViolations(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await axeViolations(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect
      .poll(() => page.getByText('Areas with the same rate share a rank.').first().isVisible())
      .toBe(true)
    await expect.poll(() => page.getByRole('button', { name: 'Save and continue' }).isVisible()).toBe(false)
  },
)

it('a disclosure opens by keyboard, without script', async () => {
  const page = await openPage({ javaScript: false })
  await page.setContent(galleryDocument('en'))
  const closed = page.locator('#disclosure details').first()
  expect(await closed.locator('.nhsuk-details__text').isVisible()).toBe(false)
  await closed.locator('summary').press('Enter')
  expect(await closed.locator('.nhsuk-details__text').isVisible()).toBe(true)
})

it('is in no production build', async () => {
  expect((await fetch(`${atlas.address}/gallery`)).status).toBe(404)
  const built = fileURLToPath(new URL('../build', import.meta.url))
  const files = globSync('**/*.{js,css}', { cwd: built })
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((file) => readFileSync(`${built}/${file}`, 'utf8').includes('gallery-'))).toEqual([])
})
