import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { atlas } from './running-atlas.ts'

const { openPage } = useBrowser()
const baseURL = atlas.address

it('finds a scheme near a place and its source', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Search the register' }).fill('Newcaslte upon Tyne')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByText('Did you mean one of these?').waitFor()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Town or village' })
    .getByRole('link', { name: 'Newcastle upon Tyne' })
    .click()
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
  await page.getByText('“Newport” is the name of several places. Which one?').waitFor()
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Town or village, Newport, Wales' })
    .getByRole('link')
    .click()
  await page.getByRole('heading', { level: 1, name: 'Schemes nearest to Newport' }).waitFor()
})

it('answers a postcode by its first half, says where that lies, and lists what covers it', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/schemes?place=NE1+4LP&nation=England')
  await page.getByRole('heading', { level: 1, name: 'Schemes nearest to NE1' }).waitFor()
  await page
    .getByText('The middle of the postcodes that begin with NE1 lies in Newcastle upon Tyne')
    .waitFor()
  await page.getByRole('heading', { level: 2, name: 'Cover an area that NE1 lies in' }).waitFor()
  // The filter that was on stays when another place is asked for.
  await page.getByRole('textbox', { name: 'Find schemes near a place' }).fill('Inverness')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('heading', { level: 1, name: 'Schemes nearest to Inverness' }).waitFor()
  expect(page.url()).toContain('nation=England')
})

it('finds in one search what has a name: of that name first, else what it may have been', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  for (const [typed, part, name] of [
    ['Cumbria', '#names', 'Westmorland and Furness'],
    ['Gaerdydd', '#names', 'Cardiff'],
    ['ls1 4dy', '#names', 'LS1'],
    ['Cornwal', '#alike', 'Cornwall'],
    ['Thriving Comunities Fund', '#alike', 'Thriving Communities Fund'],
  ] as const) {
    await page.goto(`/search?q=${encodeURIComponent(typed)}`)
    await page.locator(part).getByRole('link', { name, exact: true }).first().waitFor()
  }
  await page.goto('/search?q=Qwertyuiop')
  await page.getByText('Nothing in the register is called “Qwertyuiop”.').waitFor()
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
