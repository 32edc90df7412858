import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { dataPages, welsh } from './pages.ts'
import { atlas } from './running-atlas.ts'

const { openPage } = useBrowser()
const baseURL = atlas.address
const inRelease = (path: string, release: number) =>
  `${path}${path.includes('?') ? '&' : '?'}release=${release}`
const isFact = /^\/(cy\/?)?($|\?|schemes|areas|funding|timeline|evidence|indicators|data|about)/

it.each(dataPages)('%s shows a release, says so, and stays in it', async (path) => {
  const page = await openPage({ baseURL, javaScript: false })
  const answer = await page.goto(inRelease(path, 1))
  expect([answer?.status(), answer?.headers()['cache-control']]).toEqual([
    200,
    'public, max-age=86400, stale-while-revalidate=604800',
  ])
  await page.getByText('You are reading release 1').waitFor()
  const now = page.getByRole('link', { name: 'See this page as it is now' })
  expect(await now.getAttribute('href')).toBe(path)
  const links = await page
    .locator('nav.ac-nav a, main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const leaving = links.filter(
    (link) => isFact.test(link) && !new URL(link, 'http://x').searchParams.has('release'),
  )
  expect(leaving).toEqual([path])
  await page.goto(welsh(inRelease(path, 1)))
  await page.getByText('Rydych yn darllen rhyddhad 1').waitFor()
})

it('keeps the release in what a form sends', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/schemes?release=1')
  await page.getByLabel('Nation').selectOption('Wales')
  await page.getByRole('button', { name: 'Apply' }).click()
  await page.getByText('42 of 457 schemes on record').waitFor()
  await page.getByText('You are reading release 1').waitFor()
})

it.each(dataPages)('%s of a release that does not exist is a plain sentence', async (path) => {
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of 404/] })
  expect((await page.goto(inRelease(path, 999)))?.status()).toBe(404)
  await page.getByText('There is no release with the number in this address.').waitFor()
  expect((await page.goto(welsh(inRelease(path, 999))))?.status()).toBe(404)
  await page.getByText('Nid oes rhyddhad â’r rhif').waitFor()
})
