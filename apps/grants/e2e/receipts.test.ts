import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, fill, fillEverySection, signInAsNewcomer, submit } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('receipts')

it('what was sent is read as it was sent, and every receipt opens again', async () => {
  const page = await openPage({ baseURL })
  const main = page.locator('main')
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await fillEverySection(page, application)
  await submit(page, application)
  await page.waitForURL('**/receipt')
  const first = /R-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await main.innerText())?.[0] ?? ''
  const takeUp = async (name: string) => {
    await page.goto(`${application}/correct`)
    await main.getByRole('button').first().click()
    await page.waitForURL(`**${application}`)
    await page.goto(`${application}/scheme`)
    await fill(page, [['scheme-name', name]])
    await page.getByRole('button', { name: 'Save and continue' }).click()
    await page.waitForURL('**saved=*')
  }
  await takeUp('Typed and sent')
  await submit(page, application)
  await page.waitForURL('**/receipt')
  await takeUp('Typed and left')
  await page.goto(`${application}/check`)
  expect(await main.innerText()).toContain('Typed and left')
  await page.goto(`${application}/correct`)
  await main.getByRole('button').first().click()
  await page.goto(`${application}/receipt`)
  expect(await main.innerText()).toContain('Other receipts of this application')
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('link', { name: 'Read what you sent' }).click()
  expect(await main.innerText()).toContain('Typed and sent')
  expect(await main.innerText()).not.toContain('Typed and left')

  await page.goto(`${application}/receipt`)
  await page.getByRole('link', { name: first }).click()
  expect(await main.innerText()).toContain('This is an earlier submission')
  expect(await main.innerText()).toContain(first)
  expect(await axeViolations(page)).toEqual([])
  const text = await page.request.get(`${application}/receipt/text?no=1`)
  expect(await text.text()).toContain('Journey Ways Well')
  await page.goto(`/cy${application}/receipt?no=1`)
  expect(await main.innerText()).toContain('Cyflwyniad cynharach yw hwn')
  const none = await page.request.get(`${application}/receipt?no=9`)
  expect(none.status()).toBe(404)
}, 120_000)
