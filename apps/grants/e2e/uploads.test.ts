import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { axeViolations } from '@academy/local/browser/axe-violations'
import { useBrowser } from '@academy/local/browser/use-browser'
import type { Page } from 'playwright-core'
import { Upload } from 'tus-js-client'
import { expect, it } from 'vitest'
import { beginApplication, signInAsNewcomer } from './applicant.ts'
import { useRoundOfFiles } from './round-of-files.ts'
import { baseURL } from './site.ts'

const { openPage } = useBrowser()
const round = useRoundOfFiles('uploads', 20)
/** What a browser says of a line that is cut. */
const cut = /ERR_INTERNET_DISCONNECTED|status of (409|423)|Failed to load resource/

const folder = mkdtempSync(join(tmpdir(), 'uploads-'))
const plan = join(folder, 'Cynllun tŷ.txt')
writeFileSync(plan, 'A plan of ours, in plain words. '.repeat(500_000))

async function openFiles(page: Page): Promise<string> {
  await signInAsNewcomer(page)
  const files = `${await beginApplication(page, round.slug)}/papers/plan/files`
  await page.goto(files)
  return files
}

async function slowDown(
  page: Page,
  bytesASecond: number,
): Promise<(offline: boolean, faster?: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const set = async (offline: boolean, uploadThroughput = bytesASecond) => {
    await session.send('Network.emulateNetworkConditions', {
      offline,
      latency: 5,
      downloadThroughput: -1,
      uploadThroughput,
    })
  }
  await set(false)
  return set
}

async function choose(page: Page, file = plan): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles(file)
  await page.getByRole('button', { name: 'Add this file' }).click()
}

const percent = (page: Page) =>
  page.locator('#upload progress').evaluate((bar: HTMLProgressElement) => bar.value)

it('a file goes on by itself when the line is back, is paused and gone on with, and is added', async () => {
  const page = await openPage({ baseURL, width: 390, expected: [cut] })
  await openFiles(page)
  // Slow enough that it is still under way when the page has been looked at, however busy the machine is.
  const setLine = await slowDown(page, 400_000)
  await choose(page)
  await expect.poll(() => percent(page)).toBeGreaterThan(2)
  expect(await axeViolations(page)).toEqual([])
  await setLine(true)
  await page
    .getByText(/^The connection is lost at \d+%/)
    .first()
    .waitFor()
  await setLine(false)
  await page
    .getByText(/^\d+% of 16 MB is sent/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Pause' }).click()
  await page
    .getByText(/^Paused at \d+% of 16 MB/)
    .first()
    .waitFor()
  expect(await axeViolations(page)).toEqual([])
  await setLine(false, 20_000_000)
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByText('“Cynllun tŷ.txt” is added.').waitFor()
  expect(await page.locator('main').innerText()).toContain('Cynllun tŷ.txt (TXT, 16 MB)')
})

it('a tab that was closed is gone on with in another, from where it was', async () => {
  const page = await openPage({ baseURL, expected: [cut] })
  const files = await openFiles(page)
  await slowDown(page, 1_500_000)
  await choose(page)
  await expect.poll(() => percent(page)).toBeGreaterThan(30)
  const second = await page.context().newPage()
  await page.close()
  await second.goto(files)
  await second.getByRole('heading', { name: 'Sent in part' }).waitFor()
  expect(await second.locator('main').innerText()).toMatch(/Cynllun tŷ\.txt: \d\d% is there/)
  expect(await axeViolations(second)).toEqual([])
  const offsets: number[] = []
  second.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']))
  })
  await choose(second)
  await second.getByText('“Cynllun tŷ.txt” is added.').waitFor()
  expect(Math.min(...offsets)).toBeGreaterThan(1_000_000)
  expect(await second.getByRole('heading', { name: 'Sent in part' }).count()).toBe(0)
})

it('two tabs that send the same file add it once', async () => {
  const page = await openPage({ baseURL, expected: [cut] })
  const files = await openFiles(page)
  const second = await page.context().newPage()
  await second.goto(files)
  await slowDown(page, 2_000_000)
  await choose(page)
  await expect.poll(() => percent(page)).toBeGreaterThan(5)
  await choose(second)
  await Promise.all([page, second].map((each) => each.getByText('“Cynllun tŷ.txt” is added.').waitFor()))
  await page.reload()
  expect(await page.getByRole('button', { name: /^Take out/ }).count()).toBe(1)
})

it('a file is stopped and forgotten, and one that is refused says why as the plain form does', async () => {
  const page = await openPage({ baseURL, expected: [cut, /status of 422/] })
  await openFiles(page)
  await slowDown(page, 2_000_000)
  await choose(page)
  await expect.poll(() => percent(page)).toBeGreaterThan(5)
  await page.getByRole('button', { name: 'Stop and forget it' }).click()
  await page.getByRole('button', { name: 'Add this file' }).waitFor()
  await page.reload()
  expect(await page.getByRole('heading', { name: 'Sent in part' }).count()).toBe(0)
  const drawing = join(folder, 'drawing.txt')
  writeFileSync(drawing, '<svg><script>alert(1)</script></svg>')
  await choose(page, drawing)
  await page.locator('.nhsuk-error-summary').waitFor()
  expect(await page.locator('.nhsuk-error-summary').innerText()).toContain('drawing.txt: it is a web page')
  expect(await axeViolations(page)).toEqual([])
})

it('what was sent in part is forgotten by a form, without script', async () => {
  const page = await openPage({ baseURL, javaScript: false })
  const files = await openFiles(page)
  const headers = {
    Origin: baseURL,
    'Tus-Resumable': '1.0.0',
    'Upload-Length': '9',
    'Upload-Metadata': 'filename YS50eHQ=',
  }
  const begun = await page.request.post(files.replace(/files$/, 'uploads'), { headers })
  expect(begun.status()).toBe(201)
  await page.goto(`/cy${files}`)
  expect(await page.locator('main').innerText()).toContain('a.txt: mae 0% yno')
  await page.goto(files)
  await page.getByRole('button', { name: /^Forget/ }).click()
  expect(await page.locator('main').innerText()).toContain('The part of the file is forgotten.')
  expect((await page.request.head(begun.headers()['location'] ?? '', { headers })).status()).toBe(410)
})

it('a client of the protocol that we did not write goes on where it was cut', async () => {
  const page = await openPage({ baseURL })
  const files = await openFiles(page)
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const bytes = Buffer.from('A plan. '.repeat(250_000))
  const settings = {
    endpoint: new URL(files.replace(/files$/, 'uploads'), baseURL).href,
    headers: { cookie, origin: new URL(baseURL).origin },
    metadata: { filename: 'standard.txt' },
    chunkSize: 300_000,
  }
  const first = await new Promise<string | null>((resolve, reject) => {
    const upload = new Upload(bytes, {
      ...settings,
      onError: reject,
      onChunkComplete: (_size, sent) => {
        if (sent > 500_000) void upload.abort().then(() => resolve(upload.url))
      },
    })
    upload.start()
  })
  let begunAt = Infinity
  await new Promise<void>((resolve, reject) => {
    new Upload(bytes, {
      ...settings,
      uploadUrl: first,
      onProgress: (sent) => (begunAt = Math.min(begunAt, sent)),
      onError: reject,
      onSuccess: () => resolve(),
    }).start()
  })
  expect(begunAt).toBeGreaterThan(500_000)
  await page.reload()
  expect(await page.locator('main').innerText()).toContain('standard.txt (TXT, 2 MB)')
})

it('the protocol answers as it says, to its own people only', async () => {
  const page = await openPage({ baseURL })
  const files = await openFiles(page)
  const uploads = files.replace(/files$/, 'uploads')
  const ours = { Origin: baseURL, 'Tus-Resumable': '1.0.0' }
  const ask = async (
    method: string,
    path: string,
    headers: Record<string, string>,
    data?: string,
    by = page,
  ) => {
    const answer = await by.request.fetch(path, { method, headers, ...(data !== undefined && { data }) })
    return { status: answer.status(), headers: answer.headers() }
  }
  const begin = { ...ours, 'Upload-Length': '9', 'Upload-Metadata': 'filename YS50eHQ=' }
  expect(await ask('OPTIONS', uploads, ours)).toMatchObject({
    status: 204,
    headers: {
      'tus-version': '1.0.0',
      'tus-extension': 'creation,expiration,termination,checksum',
      'tus-max-size': '50000000',
    },
  })
  const { Origin: _, ...homeless } = begin
  const refusals: [number, string, Record<string, string>][] = [
    [412, 'no version', { Origin: baseURL, 'Upload-Length': '9' }],
    [400, 'no length', ours],
    [422, 'no name', { ...ours, 'Upload-Length': '9' }],
    [413, 'too large', { ...begin, 'Upload-Length': '20000001' }],
    [403, 'from nowhere', homeless],
    [
      403,
      'from another site',
      { ...begin, Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' },
    ],
  ]
  for (const [status, what, headers] of refusals)
    expect([what, (await ask('POST', uploads, headers)).status]).toEqual([what, status])
  const begun = await ask('POST', uploads, begin)
  expect(begun).toMatchObject({ status: 201, headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0' } })
  expect(Date.parse(begun.headers['upload-expires'] ?? '') - Date.now()).toBeGreaterThan(23 * 3_600_000)
  const one = begun.headers['location'] ?? ''

  const stranger = await openPage({ baseURL })
  await signInAsNewcomer(stranger)
  const visitor = await openPage({ baseURL })
  const piece = { ...ours, 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' }
  for (const [by, status] of [
    [stranger, 404],
    [visitor, 401],
  ] as const) {
    expect((await ask('POST', uploads, begin, undefined, by)).status).toBe(status)
    expect((await ask('HEAD', one, ours, undefined, by)).status).toBe(status)
    expect((await ask('PATCH', one, piece, 'abc', by)).status).toBe(status)
    expect((await ask('DELETE', one, ours, undefined, by)).status).toBe(status)
  }
  expect((await ask('PATCH', one, { ...piece, 'Upload-Offset': '3' }, 'abc')).status).toBe(409)
  expect((await ask('PATCH', one, { ...piece, 'Content-Type': 'text/plain' }, 'abc')).status).toBe(415)
  const wrong = { ...piece, 'Upload-Checksum': `sha1 ${Buffer.from('not its sum').toString('base64')}` }
  expect((await ask('PATCH', one, wrong, 'abc')).status).toBe(460)
  const right = { ...piece, 'Upload-Checksum': 'sha1 qZk+NkcGgWq6PiVxeFDCbJzQ2J0=' }
  expect(await ask('PATCH', one, right, 'abc')).toMatchObject({
    status: 204,
    headers: { 'upload-offset': '3' },
  })
  expect(await ask('HEAD', one, ours)).toMatchObject({
    status: 200,
    headers: { 'upload-offset': '3', 'upload-length': '9', 'cache-control': 'no-store' },
  })
  expect(
    (await ask('PATCH', one, { ...piece, 'Upload-Offset': '3' }, 'far more than was announced')).status,
  ).toBe(413)
  expect((await ask('GET', one, ours)).status).toBe(405)
  expect((await ask('DELETE', one, ours)).status).toBe(204)
  expect((await ask('HEAD', one, ours)).status).toBe(410)
})
