import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { beginApplication, signInAs, signInAsNewcomer } from './applicant.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('together')

it('shows every version of an answer, and takes an earlier one, without JavaScript', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(page, undefined, 'Nia Example')
  const application = await beginApplication(page, round.slug)
  for (const text of ['The first text', 'Another text']) {
    await page.goto(`${application}/people`)
    await page.locator('[name="involvement"]').fill(text)
    await page.getByRole('button', { name: 'Save and go back' }).click()
  }
  await page.goto(`${application}/people`)
  await page.getByRole('link', { name: /^Earlier versions/ }).click()
  await page.getByRole('link', { name: 'Show every save' }).click()
  const items = page.locator('.gr-versions > li')
  expect(await items.allInnerTexts()).toEqual([
    expect.stringMatching(/You .*The answer now[^]*Another text/i),
    expect.stringMatching(/You [^]*The first text[^]*Use this one/),
  ])
  await items
    .nth(1)
    .getByRole('button', { name: /^Use this one/ })
    .click()
  await page.waitForURL('**/people?saved=1#involvement')
  expect(await page.locator('[name="involvement"]').inputValue()).toBe('The first text')
})

it('lets the people of an application talk about a question, and counts what is open', async () => {
  const alex = await openPage({ baseURL, javaScript: false })
  const bethan = await openPage({ baseURL, javaScript: false })
  await signInAs(alex, 'Alex Example')
  await signInAs(bethan, 'Bethan Example')
  await alex.goto(`/applications/new?round=${round.slug}`)
  await alex.getByRole('button', { name: 'Start the application', exact: true }).click()
  await alex.waitForURL(/\/applications\/[0-9a-f-]{36}$/)
  const application = new URL(alex.url()).pathname
  await alex.goto(`${application}/people`)
  await alex.getByRole('link', { name: /^Comment on .*shaped it/ }).click()
  await alex.getByLabel('Your comment').fill('Is it twelve, or thirteen?')
  await alex.getByRole('button', { name: 'Write the comment' }).click()
  await alex.waitForURL(/comments#comment-/)

  await bethan.goto(application)
  expect(await bethan.locator('.nhsuk-task-list').innerText()).toContain('1 open comment')
  await bethan.goto(`${application}/people`)
  await bethan.getByRole('link', { name: /^1 open comment/ }).click()
  expect(await bethan.locator('.gr-comments').innerText()).toMatch(/Alex Example[^]*twelve, or thirteen/)
  await bethan.getByRole('button', { name: /^Mark as dealt with/ }).click()
  await bethan.goto(application)
  expect(await bethan.locator('.nhsuk-task-list').innerText()).not.toContain('comment')
})

it('walks through a section one question at a time, without JavaScript', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await page.goto(`${application}/people`)
  await page.locator('[name="involvement"]').fill('Written on the page of all')
  await page.getByRole('button', { name: 'Save and go back' }).click()
  await page.goto(`${application}/people`)
  await page.getByRole('link', { name: 'Answer one question at a time' }).click()
  await page.waitForURL('**/people/who-it-is-for')
  expect(await page.locator('main').innerText()).toContain('Question 1 of 4')
  expect(await page.locator('textarea, input:not([type="hidden"])').count()).toBe(1)
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.waitForURL('**/people/who-it-is-for?saved=1&tried=1')
  await page.locator('[name="who-it-is-for"]').fill('Adults who are often lonely')
  await page.getByRole('button', { name: 'Save and continue' }).click()
  await page.waitForURL('**/people/people-year-one?saved=1')
  await page.getByRole('link', { name: 'See the whole section on one page' }).click()
  expect(await page.locator('[name="who-it-is-for"]').inputValue()).toBe('Adults who are often lonely')
  expect(await page.locator('[name="involvement"]').inputValue()).toBe('Written on the page of all')
})

it('leaves ticks alone that are not on the page of one question', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await page.goto(`${application}/scheme`)
  await page.locator('[name="activities"][value="arts"]').check()
  await page.getByRole('button', { name: 'Save and go back' }).click()
  await page.goto(`${application}/scheme/scheme-name`)
  await page.locator('[name="scheme-name"]').fill('Example Ways')
  await page.getByRole('button', { name: 'Save and go back' }).click()
  await page.goto(`${application}/scheme`)
  expect(await page.locator('[name="activities"][value="arts"]').isChecked()).toBe(true)
})

it('carries the answers of before into the application, and a no stays explained', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(page)
  const yes =
    'works-in-nation=yes&not-for-profit=yes&registered=yes&link-worker=yes&commissioner=no&health-inequalities=yes'
  const application = await beginApplication(page, `${round.slug}&${yes}`)
  const given = page.locator('section', { hasText: 'Whether you can apply' })
  expect(await given.innerText()).toContain('A scheme needs the support of a local commissioner')
  await page.goto(`${application}/scheme`)
  expect(await page.locator('[name="has-link-worker"][value="yes"]').isChecked()).toBe(true)
})

it('says after closing, before anything is typed, that nothing can be started, and in grace that it is late', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  const answers =
    'asked=1&works-in-nation=yes&not-for-profit=yes&registered=yes&link-worker=yes&commissioner=yes&health-inequalities=yes'
  const eligibility = `/rounds/${round.slug}/eligibility`
  await page.goto(`${eligibility}?${answers}`)
  expect(await page.getByRole('link', { name: 'Start an application' }).getAttribute('href')).toContain(
    'link-worker=yes',
  )
  await round.closeIn(-1)
  for (const path of [eligibility, `${eligibility}?${answers}`]) {
    await page.goto(path)
    expect(await page.locator('main').innerText()).toContain('This round closed')
    expect(await page.locator('main').innerText()).not.toContain('You can apply')
    expect(await page.getByRole('link', { name: 'Start an application' }).count()).toBe(0)
  }
  await page.goto(`${application}/scheme`)
  expect(await page.locator('main').innerText()).toContain('can no longer be submitted')
  await round.closeIn(-1, 60)
  for (const path of ['scheme', 'scheme/scheme-name', 'check']) {
    await page.goto(`${application}/${path}`)
    expect([path, await page.locator('main').innerText()]).toEqual([
      path,
      expect.stringContaining('marked as late'),
    ])
  }
})

it('names at sign-out what is not saved, and takes it from this computer', async () => {
  const page = await openPage({ baseURL, expected: [/ERR_INTERNET_DISCONNECTED/] })
  await round.closeIn(600)
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await page.goto(`${application}/scheme`)
  await page.context().setOffline(true)
  await page.locator('[name="scheme-name"]').fill('Never saved')
  await page.locator('.gr-save-state', { hasText: 'Not saved yet' }).waitFor()
  const tab = await page.context().newPage()
  await page.close()
  await tab.context().setOffline(false)
  await tab.goto('/applications')
  await tab.getByRole('button', { name: 'Sign out' }).click()
  await tab.getByText('This browser holds text that is not saved').waitFor()
  expect(await tab.getByRole('link', { name: /Open the section/ }).getAttribute('href')).toBe(
    `${application}/scheme`,
  )
  await tab.getByRole('button', { name: 'Sign out now' }).click()
  await tab.waitForURL(`${baseURL}/`)
  expect(await tab.evaluate(() => Object.keys(localStorage).length)).toBe(0)
})
