import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('sample-people')

it('of many sample people one is found by letters and signed in, without JavaScript; the others stand on pages', async () => {
  await round.run(
    `WITH many AS (
       INSERT INTO auth.person (email, name, language, email_verified, sample)
       SELECT 'many-' || n || '@many.example', 'Quill ' || chr(64 + n) || '. Example', 'en', true, true
       FROM generate_series(1, 20) n ON CONFLICT DO NOTHING RETURNING id, email
     ), organisation AS (
       INSERT INTO grants.organisation (name, postcode) VALUES ('Example Quillmakers', 'ZZ99 3VZ') RETURNING id
     )
     INSERT INTO grants.organisation_membership (organisation_id, person_id, role)
     SELECT organisation.id, many.id, 'lead' FROM many, organisation WHERE email LIKE 'many-1@%'`,
  )
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/sign-in?next=%2Fapplications')
  await page.getByLabel('Name, or organisation').fill('quill')
  await page.getByRole('button', { name: 'Search' }).click()
  const others = page.locator('#others')
  expect(await others.getByRole('button', { name: /^Sign in as/ }).count()).toBe(12)
  expect(await others.innerText()).toContain('1 to 12 of 20')
  await page.getByRole('link', { name: /Next page/ }).click()
  expect(await page.locator('#others').innerText()).toContain('13 to 20 of 20')
  await page.getByLabel('Name, or organisation').fill('Quillmakers')
  await page.getByRole('button', { name: 'Search' }).click()
  expect(await others.getByRole('button', { name: /^Sign in as/ }).count()).toBe(1)
  await page.getByRole('button', { name: 'Sign in as Quill A. Example' }).click()
  await page.waitForURL('**/applications')
  expect(await page.locator('header').innerText()).toContain('Quill A. Example')

  const read = await openPage({ baseURL })
  for (const path of ['/sign-in?who=quill&page=2', '/cy/sign-in?who=quill', '/sign-in?who=nobody-at-all']) {
    for (const width of [1280, 320]) {
      await read.setViewportSize({ width, height: 900 })
      await read.goto(path)
      expect([path, width, await axeViolations(read)]).toEqual([path, width, []])
      expect(await read.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  }
})

it('a round of somebody that has closed adds nobody to the sign-in page', async () => {
  await round.closeIn(-5)
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/sign-in')
  expect(await page.getByRole('button', { name: 'Sign in as Fatima Example' }).count()).toBe(1)
})
