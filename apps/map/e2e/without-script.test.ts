import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { atlas } from './running-atlas.ts'

const { openPage } = useBrowser()
const baseURL = atlas.address

it('finds a scheme near a place and its source', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Find schemes near a place' }).fill('Newcaslte upon Tyne')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByText('Did you mean one of these?').waitFor()
  await page.getByRole('link', { name: /^Newcastle upon Tyne, England/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Schemes nearest to Newcastle upon Tyne' }).waitFor()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'In this town' })
    .getByRole('heading')
    .first()
    .getByRole('link')
    .click()
  await page.getByRole('heading', { name: 'How we know' }).waitFor()
  expect(
    await page
      .getByRole('link', { name: /^Source: / })
      .first()
      .getAttribute('href'),
  ).toMatch(/^https?:/)
})

it('answers an area by its name, and asks which of several towns is meant', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/schemes?place=Cornwall')
  await page.getByRole('heading', { level: 1, name: 'Schemes in Cornwall' }).waitFor()
  await page.goto('/schemes?place=Newport')
  await page.getByText('Several places are called “Newport”. Which one?').waitFor()
  await page.getByRole('link', { name: /^Newport, Wales \(near Caerleon/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Schemes nearest to Newport' }).waitFor()
})

it('says what to type instead of a postcode', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/schemes?place=NE1+4LP')
  await page.getByText('type the nearest town instead').waitFor()
})

it('filters by form and takes a filter away by link', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/schemes')
  await page.getByLabel('Nation').selectOption('Wales')
  await page.getByRole('button', { name: 'Apply' }).click()
  await page.getByText('42 of 457 schemes on record').waitFor()
  await page.getByRole('link', { name: 'Remove Wales' }).click()
  await page.getByText('457 schemes on record, by name').waitFor()
})

it('goes from a mark of the map to the list of exactly its schemes', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/')
  const marks = page.getByRole('link', { name: /^\d+ schemes around / })
  const labels = await marks.evaluateAll((all) =>
    all.map((mark) => [mark.getAttribute('aria-label'), mark.getAttribute('href')]),
  )
  expect(labels.length).toBeGreaterThan(10)
  for (const [label, href] of labels) {
    const list = (await (
      await fetch(new URL(String(href).replace('/schemes', '/schemes.json'), baseURL))
    ).json()) as { count: number }
    expect(`${list.count} schemes`).toBe(String(label).split(' around')[0])
  }
})

it('offers no interactive map where it cannot open', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/')
  expect(await page.getByRole('button', { name: 'Explore the map' }).count()).toBe(0)
})

it('switches language and keeps the state', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/?layer=areas&nation=Scotland')
  await page.getByRole('link', { name: 'Cymraeg' }).click()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/cy?layer=areas&nation=Scotland')
  await page.getByText('o’r 457 cynllun ar gofnod').first().waitFor()
})
