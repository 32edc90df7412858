import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import { expect, it } from 'vitest'
import { inflateRawSync } from 'node:zlib'
import { beginApplication, signInAs, signInAsNewcomer } from './applicant.ts'
import { residentBytesOf } from './resident-memory.ts'
import { useRoundOfFiles } from './round-of-files.ts'
import { sendLarge } from './send-large.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useRoundOfFiles('file-question')
const file = { name: 'Cynllun tŷ.txt', mimeType: 'text/plain', buffer: Buffer.from('A plan of ours.') }

it('a question for files is in the check page, in print, and in the Word and PDF copies, by name', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  await page.goto(`${application}/papers/plan/files`)
  await page.getByLabel('Choose a file').setInputFiles(file)
  await page.getByRole('button', { name: 'Add this file' }).click()
  await page.goto(`${application}/check`)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('Cynllun tŷ.txt (TXT, 1 kB)').first().isVisible()).toBe(true)
  const copy = await page.request.get(`${application}/copy.docx`)
  expect(partOf(await copy.body(), 'word/document.xml')).toContain('Cynllun tŷ.txt (TXT, 1 kB)')
  const pdf = await page.request.get(`${application}/copy.pdf`)
  expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
})

it('a question for files is previewed, and designed, without a place to send one', async () => {
  const manager = await openPage({ baseURL })
  await signInAs(manager, 'Fatima Example')
  await manager.goto(`/manage/rounds/${round.slug}/preview/papers`)
  expect(await manager.locator('main').innerText()).toContain('Your plan')
  expect(await manager.locator('input[type=file]').count()).toBe(0)
  expect(await axeViolations(manager)).toEqual([])
  await manager.goto(`/manage/rounds/${round.slug}/design/form/0/0`)
  expect(await manager.getByLabel('How large each may be, in MB').inputValue()).toBe('1')
  expect(await axeViolations(manager)).toEqual([])
})

it('300 MB, with and without their length, are refused, and the application grows by less than 60 MB', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  await signInAsNewcomer(page)
  const application = await beginApplication(page, round.slug)
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  for (const statesLength of [true, false]) {
    const before = await residentBytesOf(baseURL)
    let most = before
    const timer = setInterval(
      () => void residentBytesOf(baseURL).then((now) => (most = Math.max(most, now))),
      50,
    )
    const answer = await sendLarge(`${application}/papers/plan/files`, cookie, 300_000_000, statesLength)
    clearInterval(timer)
    expect(answer.location).toContain('refused=file-too-large')
    // Without its length it is refused once more has come than the question takes; what is on its way then is dropped.
    expect(answer.sentWhenAnswered).toBeLessThan(statesLength ? 50_000_000 : 200_000_000)
    expect(most - before).toBeLessThan(60_000_000)
  }
})

/** One part of a Word document, which is a ZIP: found in its directory. */
function partOf(zip: Buffer, name: string): string {
  const at = zip.lastIndexOf(name) - 46
  const packed = zip.readUInt32LE(at + 20)
  const start = zip.readUInt32LE(at + 42)
  const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
  return inflateRawSync(zip.subarray(from, from + packed)).toString()
}
