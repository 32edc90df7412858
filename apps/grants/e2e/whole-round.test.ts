import { useBrowser } from '@academy/local/browser/use-browser'
import { Client } from 'pg'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginApplication, fill, signInAs, signInAsNewcomer } from './applicant.ts'
import { completeAnswers, type Entry } from './complete-answers.ts'
import { beginRound, press, publishRound } from './designer.ts'
import { baseURL, databaseUrl } from './site.ts'

type Sections = readonly (readonly [slug: string, entries: readonly Entry[]])[]

const artsAnswers: Sections = [
  [
    'group',
    [
      ['group-name', 'Example Singers'],
      ['about-group', 'We sing together every week.'],
    ],
  ],
  [
    'idea',
    [
      ['project-title', 'Songs of the street'],
      ['forms', ['music', 'words']],
      ['project-summary', 'Neighbours write songs about their street and sing them together.'],
      ['first-session.day', '14'],
      ['first-session.month', '5'],
      ['first-session.year', ''],
    ],
  ],
  [
    'taking-part',
    [
      ['makes-something', 'yes'],
      ['people-taking-part', '40'],
      ['welcome', 'By word of mouth. The hall has a ramp, and nobody pays.'],
      ['where.place.1', 'Leeds'],
      ['venue-postcode', 'ZZ99 3VZ'],
    ],
  ],
  [
    'money',
    [
      ['sums.total.1', '5,200'],
      ['sums.ask.1', '4,800'],
      ['least-sum', '3,000'],
      ['sums-notes', 'A musician, the hall and the printing of a song book.'],
    ],
  ],
  [
    'agree',
    [
      ['agree-true', true],
      ['agreed-by', 'Sam Example'],
    ],
  ],
]

const { openPage } = useBrowser()
const client = new Client({ connectionString: databaseUrl })
beforeAll(() => client.connect())
afterAll(() => client.end())

/** What somebody without a mouse does: goes on with Tab, and types or presses Space where a question is. */
async function typeByKeyboard(page: Page, entries: readonly Entry[]): Promise<void> {
  const wanted = new Map(entries)
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const element = document.activeElement
      const { name = '', value = '', type = '' } = element instanceof HTMLInputElement ? element : {}
      return { name: element?.getAttribute('name') ?? name, value, type, text: element?.textContent?.trim() }
    })
    if (at.text === 'Save and continue') return page.keyboard.press('Enter')
    const answer = wanted.get(at.name)
    if (answer === undefined) continue
    if (at.type === 'checkbox') {
      if (answer === true || answer.includes(at.value)) await page.keyboard.press('Space')
    } else if (at.type === 'radio') {
      await page.keyboard.press('Space')
      while ((await checkedValue(page, at.name)) !== answer) await page.keyboard.press('ArrowDown')
    } else await page.keyboard.type(String(answer))
  }
  throw new Error('Tab never came to the button')
}

function checkedValue(page: Page, name: string): Promise<string | null> {
  return page.locator(`[name="${name}"]:checked`).getAttribute('value', { timeout: 2000 })
}

interface Way {
  way: string
  language: '' | '/cy'
  javaScript: boolean
  answer: (page: Page, entries: readonly Entry[]) => Promise<void>
  submit: string
  change: string
}

const ways: readonly Way[] = [
  {
    way: 'by keyboard alone',
    language: '',
    javaScript: true,
    answer: typeByKeyboard,
    submit: 'Submit the application',
    change: 'Change it',
  },
  {
    way: 'in Welsh without JavaScript',
    language: '/cy',
    javaScript: false,
    answer: async (page, entries) => {
      await fill(page, entries)
      await press(page, 'Cadw a pharhau')
    },
    submit: 'Cyflwyno’r cais',
    change: 'Ei newid',
  },
]

/** Answers a section and saves it, which leads on to the next. */
async function answer(page: Page, application: string, section: Sections[number], way: Way): Promise<void> {
  const [slug, entries] = section
  await page.goto(`${way.language}${application}/${slug}`)
  await way.answer(page, entries)
  await page.waitForURL((url) => !url.pathname.endsWith(`/${slug}`) || url.search.includes('tried'))
  expect([slug, await page.locator('.nhsuk-error-summary').allInnerTexts()]).toEqual([slug, []])
}

async function send(page: Page, application: string, way: Way): Promise<void> {
  await page.goto(`${way.language}${application}/check`)
  await press(page, way.submit)
  await page.waitForURL(`**${way.language}${application}/receipt`)
}

/** The year in which the round's grants begin, for the date of a first session. */
async function withGrantYear(slug: string, sections: Sections): Promise<Sections> {
  const { rows } = await client.query<{ year: string }>(
    `SELECT left(definition #>> '{money,firstGrantYear}', 4) AS year FROM grants.round
     JOIN grants.round_version version ON version.id = round.version_id WHERE slug = $1`,
    [slug],
  )
  const year = rows[0]?.year ?? ''
  const dated = ([name, value]: Entry): Entry => [name, /date\.year|session\.year/.test(name) ? year : value]
  return sections.map(([section, entries]) => [section, entries.map(dated)])
}

async function close(slug: string): Promise<void> {
  await client.query('BEGIN')
  await client.query('SET LOCAL session_replication_role = replica')
  await client.query(
    `UPDATE grants.round SET closes_at = now() - interval '1 minute', grace_minutes = 0 WHERE slug = $1`,
    [slug],
  )
  await client.query('COMMIT')
}

describe.each([
  {
    template: 'Health and Wellbeing Fund',
    short: 'hwf',
    answers: completeAnswers,
    corrected: ['people', 'involvement'],
  },
  { template: 'Small arts grants', short: 'arts', answers: artsAnswers, corrected: ['money', 'sums-notes'] },
] as const)('$template', ({ template, short, answers, corrected: [section, question] }) => {
  it('is designed, approved, published, applied to, corrected, closed and read', async () => {
    const slug = `whole-${short}-${Date.now()}`
    const [manager, officer] = await Promise.all([openPage({ baseURL }), openPage({ baseURL })])
    await signInAs(manager, 'Fatima Example')
    await signInAs(officer, 'Siân Example')
    await publishRound(manager, officer, await beginRound(manager, template, slug))
    const sections = await withGrantYear(slug, answers)
    for (const way of ways) {
      const page = await openPage({ baseURL, javaScript: way.javaScript })
      await signInAsNewcomer(page, undefined, `Journey Example ${way.way}`)
      const application = await beginApplication(page, slug)
      for (const each of sections) await answer(page, application, each, way)
      await send(page, application, way)
      await page.goto(`${way.language}${application}/correct`)
      await press(page, way.change)
      await page.waitForURL(`**${way.language}${application}`)
      await page.goto(`${way.language}${application}/${section}`)
      await page.locator(`[name="${question}"]`).fill(`Corrected ${way.way}.`)
      await way.answer(page, [])
      await page.waitForURL((url) => !url.pathname.endsWith(`/${section}`))
      await send(page, application, way)
    }
    await manager.goto(`/manage/rounds/${slug}`)
    expect(await manager.locator('main').innerText()).not.toContain(`Corrected`)
    await close(slug)
    await manager.goto(`/manage/rounds/${slug}`)
    const rows = manager.locator(`main table a[href*="/manage/rounds/${slug}/applications/"]`)
    expect(await rows.count()).toBe(ways.length)
    const read: string[] = []
    for (const href of await rows.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    )) {
      await manager.goto(href)
      read.push(await manager.locator('main').innerText())
    }
    for (const { way } of ways) expect(read.some((text) => text.includes(`Corrected ${way}.`))).toBe(true)
  }, 300_000)
})
