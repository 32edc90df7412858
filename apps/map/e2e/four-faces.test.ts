import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { atlas } from './running-atlas.ts'

const { openPage } = useBrowser()
const baseURL = atlas.address

const states = [
  '',
  'nation=Northern+Ireland',
  'nation=England&activity=arts-and-culture',
  'programme=green-social-prescribing',
  'period=2019',
  'q=gardening',
  'area=E54000050',
  'nation=Wales&activity=heritage&period=1999',
]

it.each(states)('says one number as sentence, picture, table, CSV, JSON and GeoJSON: %s', async (state) => {
  const query = state && `?${state}`
  const get = async (kind: string) => (await fetch(`${baseURL}/schemes.${kind}${query}`)).text()
  const [csv, json, geojson] = await Promise.all([get('csv'), get('json'), get('geojson')])
  const { count } = JSON.parse(json) as { count: number }
  expect(csv.trimEnd().split('\r\n').length - 1).toBe(count)
  expect((JSON.parse(geojson) as { features: unknown[] }).features).toHaveLength(count)

  const page = await openPage({ baseURL, javaScript: false })
  await page.goto(`/${query}`)
  expect(await page.locator('.ac-lede').textContent()).toMatch(new RegExp(`^${count} `))
  const nations = await page
    .locator('#table tbody tr')
    .evaluateAll((rows) =>
      rows
        .filter((row) => !row.querySelector('.map-indent'))
        .map((row) => Number(row.querySelectorAll('td')[0]?.lastChild?.textContent)),
    )
  expect(nations.reduce((sum, schemes) => sum + schemes, 0)).toBe(count)

  const marks = await page
    .locator('.map-mark')
    .evaluateAll((all) => all.map((mark) => Number(mark.querySelector('.map-mark__count')?.textContent ?? 1)))
  const wide = await page.locator('#wide li').count()
  expect(marks.reduce((sum, schemes) => sum + schemes, 0) + wide).toBe(count)
})

it('downloads a file that a spreadsheet keeps as text', async () => {
  const answer = await fetch(`${baseURL}/cy/schemes.csv`)
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="schemes-release-1-cy.csv"')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(new TextDecoder().decode(bytes)).toContain('dynodwr,enw,arweinydd')
})

it('sends capitals to the address that is kept', async () => {
  const answer = await fetch(`${baseURL}/cy/areas/e54000068`, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/cy/areas/E54000068'])
})
