import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, signInAsNewcomer } from './applicant.ts'
import { useRoundOfFiles } from './round-of-files.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useRoundOfFiles('files-page')
const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('A plan of ours.') }

it('the page of files reads well in both languages, at 1280 and at 320, empty, with a file, full and refused', async () => {
  const page = await openPage({ baseURL, expected: [/status of 503/] })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  const files = `${application}/papers/plan/files`
  const look = async (scripts: number, query = '') => {
    for (const path of [files, `/cy${files}`]) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(path + query)
      expect([path, await page.locator('h1').count()]).toEqual([path, 1])
      expect([path, await page.locator('html').getAttribute('lang')]).toEqual([
        path,
        path.startsWith('/cy') ? 'cy' : 'en',
      ])
      expect([path, await axeViolations(page)]).toEqual([path, []])
      expect([path, await page.locator('script').count()]).toEqual([path, scripts])
      await page.setViewportSize({ width: 320, height: 800 })
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320])
      expect([path, await axeViolations(page)]).toEqual([path, []])
    }
  }
  await look(1)
  await look(1, `?refused=file-too-large&name=${'long-name-without-a-space-'.repeat(4)}.pdf`)
  for (const name of ['a.txt', `${'long-name-without-a-space-'.repeat(4)}.txt`]) {
    await page.goto(files)
    await page.getByLabel('Choose a file').setInputFiles({ ...file, name })
    await page.getByRole('button', { name: 'Add this file' }).click()
    await page.locator('main').getByText('is added.').waitFor()
    await look(name === 'a.txt' ? 1 : 0)
  }
  const full = await page.goto(`${files}?refused=no-space`)
  expect(full?.status()).toBe(503)
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('There is no room for more files')
})
