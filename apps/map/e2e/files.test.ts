import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, inject, it } from 'vitest'
import { files } from './pages.ts'
import { atlas } from './running-atlas.ts'

const { openPage } = useBrowser()
const baseURL = atlas.address
const api = inject('addresses').api

const get = (path: string) => fetch(new URL(path, baseURL))

/** The slugs of a list of the API, in its order, from its first page to its last. */
async function slugsOf(list: string, input: object): Promise<string[]> {
  const slugs: string[] = []
  let after: string | undefined
  do {
    const query = new URLSearchParams({ input: JSON.stringify({ json: { ...input, first: 200, after } }) })
    const answer = await fetch(`${api}/trpc/published.${list}?${query.toString()}`)
    const { result } = (await answer.json()) as {
      result: { data: { json: { rows: { slug: string }[]; next: string | null } } }
    }
    slugs.push(...result.data.json.rows.map(({ slug }) => slug))
    after = result.data.json.next ?? undefined
  } while (after)
  return slugs
}

const combinations = [
  ['/schemes', '', 'schemes', { sort: 'name' }],
  ['/schemes', 'nation=Wales', 'schemes', { sort: 'name', nation: 'Wales' }],
  ['/schemes', 'nation=England&activity=nature-based', 'schemes', { sort: 'name', nation: 'England', activity: 'nature-based' }], // prettier-ignore
  ['/timeline', 'nation=Wales', 'policyEvents', { sort: 'oldest', nation: 'Wales' }],
  ['/timeline', 'kind=plan', 'policyEvents', { sort: 'oldest', kind: 'plan' }],
] as const

it.each(combinations)(
  '%s?%s, its files and the API have the same rows in the same order',
  async (path, query, list, input) => {
    const expected = await slugsOf(list, input)
    expect(expected.length).toBeGreaterThan(0)
    const page = await openPage({ baseURL, javaScript: false })
    await page.goto(`${path}?${query}`)
    expect(await page.locator('.ac-lede').textContent()).toMatch(new RegExp(`\\b${expected.length}\\b`))
    const linked = await page.locator('main a[href*=".json"]').getAttribute('href')
    const json = (await (await get(linked ?? '')).json()) as { count: number; rows: { slug: string }[] }
    expect(json.rows.map(({ slug }) => slug)).toEqual(expected)
    const csv = await (await get((linked ?? '').replace('.json', '.csv'))).text()
    const slugs = expected.map((slug) => csv.indexOf(`\n${slug},`))
    expect(slugs.every((at) => at > 0)).toBe(true)
    expect(slugs).toEqual(slugs.toSorted((a, b) => a - b))
  },
)

it('evidence by grade has the rows of its page', async () => {
  const expected = await slugsOf('evidence', { grade: 'moderate' })
  const { rows } = (await (await get('/evidence.json?grade=moderate')).json()) as { rows: { slug: string }[] }
  expect(rows.map(({ slug }) => slug).toSorted()).toEqual(expected.toSorted())
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/evidence?grade=moderate')
  const shown = await page.locator('.map-study > div').evaluateAll((all) => all.map(({ id }) => id))
  expect(rows.map(({ slug }) => slug)).toEqual(shown)
})

it.each(files)('%s is for every site, named, and says its release', async (path) => {
  const answer = await get(path)
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  const [name] = path.slice(1).split('.')
  expect(answer.headers.get('content-disposition')).toMatch(
    new RegExp(`filename="${name}-release-\\d+\\.\\w+"`),
  )
  expect(await answer.text()).toContain('Social Prescribing Academy, Atlas.')
})

it('refuses a wrong filter in the form of the file, for every site', async () => {
  const csv = await get('/schemes.csv?nation=Walse')
  expect([
    csv.status,
    csv.headers.get('content-type'),
    csv.headers.get('access-control-allow-origin'),
  ]).toEqual([400, 'text/csv; charset=utf-8', '*'])
  expect(await csv.text()).toContain('nation,Walse,')
  const json = await get('/cy/timeline.json?colour=red')
  expect(await json.json()).toMatchObject({
    error: { reason: 'wrong-filter', parameter: 'colour', value: 'red' },
  })
  const missing = await get('/awards.json?release=999')
  expect([missing.status, missing.headers.get('access-control-allow-origin')]).toEqual([404, '*'])
  expect((await get('/schemes.xml')).status).toBe(404)
})
