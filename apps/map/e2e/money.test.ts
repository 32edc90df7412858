import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { atlas } from './running-atlas.ts'

const { openPage } = useBrowser()
const baseURL = atlas.address

/** The words of a page as a reader has them, without script. */
async function wordsOf(path: string): Promise<string> {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto(path)
  return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
}

it.each([
  ['/funding/hwf-2018-social-prescribing', '£4.5 million announced for 23 schemes; 9 named; 1 with a published sum.'],
  ['/funding/hwf-2018-social-prescribing', 'At least £490,000 in 1 of the 13 awards on record. 8 awards have no published sum.'],
  ['/funding/hwf-2018-social-prescribing', '14 schemes that no source read has named'],
  ['/cy/funding/hwf-2018-social-prescribing', 'Cyhoeddwyd £4.5 miliwn ar gyfer 23 cynllun; 9 wedi’u henwi; 1 â swm cyhoeddedig.'],
  ['/funding', '£4.5 million announced for 23 schemes; 9 named; 1 with a published sum.'],
  ['/funding', '£1.2 million announced for 7 projects; none named.'],
  ['/areas/W92000004', 'The awards for it alone that may be added up come to £1,462,417.'],
  ['/areas/W92000004', '£1,462,417 in 5 of the 15 awards on record. Not added up: 3 awards that are also for other places 1 award given as a total for many recipients 1 award for more than social prescribing 5 awards that are a share or a part of another on record'],
  ['/cy/areas/W92000004', '£1,462,417 mewn 5 o’r 15 dyfarniad ar gofnod.'],
  ['/areas/N92000002', 'About £1,025,000 in 2 of the 10 awards on record.'],
  ['/areas/N92000002', '3 awards given as a total for many recipients'],
  ['/schemes/hwf2018-streetgames-luton', 'One award is on record, without a published sum.'],
  ['/schemes/spring-northamptonshire', '£3,570,000 in 1 of the 2 awards on record. Not added up: 1 award of which only a ceiling or the estimate of a tender is known'],
])('%s says %s', async (path, sentence) => {
  expect(await wordsOf(path)).toContain(sentence)
}) // prettier-ignore

it('draws a box for each scheme that was announced, and says its numbers to who does not see them', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await page.goto('/funding/hwf-2018-social-prescribing')
  const strip = page.getByRole('img', { name: '£4.5 million announced for 23 schemes; 9 named; 1 with a published sum' }) // prettier-ignore
  const boxes = (kind: string) => strip.locator(`[data-box="${kind}"]`).count()
  expect([await boxes('priced'), await boxes('named'), await boxes('unknown')]).toEqual([1, 8, 14])
})

it('says nothing of a largest award that an award on the page is above', async () => {
  const words = await wordsOf('/funding/hwf-2018-social-prescribing')
  expect(words).not.toMatch(/Largest award|Most that an award could be/)
})
