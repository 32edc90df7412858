import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { signInAs } from './applicant.ts'
import { putAssessedBids } from './assessed-bids.ts'
import { useOwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useOwnRound('ranking')
const ranking = `/manage/rounds/${round.slug}/ranking`
const moderation = `/manage/rounds/${round.slug}/moderation`

it('a run is made, read, moderated by keyboard and made again, without JavaScript', async () => {
  await putAssessedBids(round, { bids: 60, assessors: 10 })
  const page = await openPage({ baseURL, javaScript: false, expected: [/status of 422/, /status of 404/] })
  await signInAs(page, 'Fatima Example')
  const main = page.locator('main')
  await page.goto(`/manage/rounds/${round.slug}`)
  await main.getByRole('link', { name: 'Ranking' }).click()
  expect(await main.innerText()).toContain('180 reviews are finished of 60 bids')
  expect((await page.request.get(`${ranking}.csv`)).status()).toBe(404)
  await page.getByRole('button', { name: 'Make a run of what is finished' }).click()
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('a whole number from 1 to 60')
  await page.getByLabel('How many bids are meant to be funded?').fill('20')
  await page.keyboard.press('Enter')
  await main.getByText(/bids stand in order/).waitFor()
  const lede =
    /60 bids stand in order by 180 reviews\. With 20 to be funded, (\d+) are clearly above the cut, (\d+) are contested and (\d+) are clearly below/
  const [, above, contested, below] = (await main.innerText()).match(lede) ?? []
  expect([above, contested, below].reduce((sum, count) => sum + Number(count), 0)).toBe(60)
  expect(Number(contested)).toBeGreaterThan(0)
  expect(await main.innerText()).toContain('One more review is worth more than the mathematics.')
  expect(await main.getByRole('table', { name: 'The bids in order' }).locator('tbody tr').count()).toBe(25)
  expect(await main.getByRole('table', { name: 'The assessors' }).locator('tbody tr').count()).toBe(10)
  await main.getByRole('link', { name: /^Next/ }).click()
  expect(await main.innerText()).toContain('26 to 50 of 60')
  await page.getByLabel('Which bids').selectOption('contested')
  await page.getByRole('button', { name: 'Show' }).click()
  const rows = main.getByRole('table', { name: 'The bids in order' }).locator('tbody tr')
  expect(await rows.count()).toBe(Math.min(25, Number(contested)))
  const file = await (await page.request.get(`${ranking}.csv`)).text()
  expect(file.trim().split('\r\n')).toHaveLength(61)
  expect(file).toMatch(/place,reference,organisation,side_of_cut,score/)

  await page.goto(moderation)
  expect(await main.innerText()).toMatch(
    /(\d+) bids have reviews that lie more than 20 points apart; \1 wait for an outcome/,
  )
  const name = (await main.locator('h2').first().innerText()).trim()
  const section = main.locator('section', { has: page.getByRole('heading', { name }) })
  expect(await section.getByRole('table').innerText()).toContain('Section two says how')
  await section.locator('summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await section.getByLabel('Agreed score').fill('101')
  await section.getByLabel('Why?').focus()
  await page.keyboard.type('They read the costs again.')
  await section.getByRole('button', { name: 'Record the outcome' }).focus()
  await page.keyboard.press('Enter')
  const summary = page.locator('.nhsuk-error-summary')
  expect(await summary.innerText()).toContain('You wrote a score, but chose another outcome')
  await section.getByLabel('Kept as it is').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await summary.getByText('Write who took part').waitFor()
  expect(await summary.innerText()).toMatch(/a number from 0 to 100[^]*Write who took part/)
  expect(await section.getByLabel('Why?').inputValue()).toBe('They read the costs again.')
  await section.getByLabel('Agreed score').fill('61.5')
  await section.getByLabel('Who took part?').fill('Ann Example, Bob Example')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await section.waitFor({ state: 'detached' })
  await page.goto(`${moderation}?which=all`)
  expect(await section.innerText()).toMatch(/Agreed on a score: 61\.5 It stands\.[^]*They read the costs again\.[^]*Took part: Ann Example, Bob Example/) // prettier-ignore

  await page.goto(ranking)
  expect(await main.innerText()).toMatch(/Of 1 bid this no longer says what is there[^]*moderated since/)
  await page.getByRole('button', { name: 'Make a run of what is finished' }).click()
  expect(await main.innerText()).not.toContain('no longer says')
  await page.goto(`${ranking}?q=${encodeURIComponent(name)}`)
  expect(await rows.innerText()).toMatch(/61\.5[^]*agreed in moderation/)
}, 120_000)

it('the pages have no axe violation, in both languages, and fit 320 pixels; an assessor and whoever has a conflict see neither', async () => {
  const seeing = await openPage({ baseURL, expected: [/status of 422/] })
  await signInAs(seeing, 'Siân Example')
  for (const path of [ranking, moderation, `${moderation}?which=all&points=40`]) {
    for (const each of [path, `/cy${path}`]) {
      await seeing.goto(each)
      expect([each, await axeViolations(seeing)]).toEqual([each, []])
      await seeing.setViewportSize({ width: 320, height: 800 })
      expect([each, await seeing.evaluate(() => document.documentElement.scrollWidth)]).toEqual([each, 320])
      await seeing.setViewportSize({ width: 1280, height: 900 })
    }
  }
  await round.run(
    `INSERT INTO grants.conflict (round_id, application_id, person_id, kind, found_how)
     SELECT round_id, application.id, person.id, 'works-for', 'declared' FROM grants.application
     JOIN grants.round ON round.id = round_id, auth.person WHERE slug = $1 AND person.name = 'Siân Example' LIMIT 1`,
    [round.slug],
  )
  for (const path of [ranking, moderation, `${ranking}.csv`]) {
    const answer = await seeing.request.get(path)
    expect([path, answer.status()]).toEqual([path, 422])
    expect(await answer.text()).not.toContain('Example Applicant')
  }
  await seeing.goto(ranking)
  expect(await seeing.locator('main').innerText()).toContain('A bid of this round is closed to you')
}, 120_000)
