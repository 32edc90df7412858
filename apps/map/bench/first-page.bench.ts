import { readFileSync } from 'node:fs'
import type { Comparison, Benchmark } from '@academy/local/bench/benchmark'
import { openBrowser } from '@academy/local/browser/open-browser'
import type { Browser, Page } from 'playwright-core'
import { startPlainMapPage } from './plain-map-page.ts'

const VISITS = 5
/** A slow phone on a slow network: 4 times slower processor, 1.6 Mbit/s, 150 ms to the server. */
const SLOW = { cpu: 4, bytesPerSecond: (1.6 * 1024 * 1024) / 8, latencyMs: 150 }
const LCP_BAR_MS = 1800
const JS_BAR_BYTES = 15_000

/** The national page beside a page that loads MapLibre up front with the same schemes. Medians of interleaved visits. */
export const benchmark: Benchmark = async ({ addresses }) => {
  const [schemes, nations] = await Promise.all([
    fetch(`${addresses.map}/schemes.geojson`).then((answer) => answer.text()),
    Promise.resolve(readFileSync(new URL('../geo/nations.geojson', import.meta.url), 'utf8')),
  ])
  const peer = await startPlainMapPage(schemes, nations)
  const browser = await openBrowser({ webgl: true })
  try {
    const slowOurs: Visit[] = []
    const slowPeer: Visit[] = []
    const openOurs: number[] = []
    const openPeer: number[] = []
    for (let visit = 0; visit < VISITS; visit++) {
      slowOurs.push(await visitPage(browser, addresses.map, { slow: true, drawn: false }))
      slowPeer.push(await visitPage(browser, peer.address, { slow: true, drawn: true }))
      openOurs.push(await openTheMap(browser, addresses.map))
      openPeer.push((await visitPage(browser, peer.address, { slow: false, drawn: true })).drawnMs)
    }
    const name = 'plain MapLibre page'
    const lcp = median(slowOurs.map((one) => one.lcpMs))
    const scriptBytes = median(slowOurs.map((one) => one.scriptBytes))
    return [
      {
        what: 'schemes on screen, slow phone',
        unit: 'ms',
        ours: lcp,
        peer: { name, value: median(slowPeer.map((one) => one.drawnMs)) },
        better: 'less',
        bar: 1,
      },
      {
        what: 'largest contentful paint, slow phone',
        unit: 'ms',
        ours: lcp,
        peer: { name: 'the bar', value: LCP_BAR_MS },
        better: 'less',
        bar: 1,
      },
      {
        what: 'script before a map is asked for',
        unit: 'bytes',
        ours: scriptBytes,
        peer: { name, value: median(slowPeer.map((one) => one.scriptBytes)) },
        better: 'less',
        bar: 10,
      },
      {
        what: 'script before a map is asked for',
        unit: 'bytes',
        ours: scriptBytes,
        peer: { name: 'the bar', value: JS_BAR_BYTES },
        better: 'less',
        bar: 1,
      },
      {
        what: 'interactive map drawn after it is asked for',
        unit: 'ms',
        ours: median(openOurs),
        peer: { name, value: median(openPeer) },
        better: 'less',
      },
    ] satisfies Comparison[]
  } finally {
    await browser.close()
    await peer.stop()
  }
}

interface Visit {
  lcpMs: number
  /** When the peer's map had drawn its data. */
  drawnMs: number
  scriptBytes: number
}

async function visitPage(
  browser: Browser,
  address: string,
  { slow, drawn }: { slow: boolean; drawn: boolean },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const scripts: string[] = []
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  let scriptBytes = 0
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.includes('javascript')) scripts.push(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.includes(requestId)) scriptBytes += encodedDataLength
  })
  if (slow) await slowDown(page)
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) Object.assign(window, { lcp: startTime })
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
  await page.goto(address, { waitUntil: 'load' })
  if (drawn) await page.waitForFunction('window.drawnAt > 0', undefined, { timeout: 60_000 })
  else await page.waitForTimeout(500)
  const { lcp = 0, drawnAt = 0 } = await page.evaluate<{ lcp?: number; drawnAt?: number }>(
    '({ lcp: window.lcp, drawnAt: window.drawnAt })',
  )
  await context.close()
  return { lcpMs: lcp, drawnMs: drawnAt, scriptBytes }
}

/** From the press of the button to the first frame with data. */
async function openTheMap(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'load' })
  const ms = await page.evaluate<number>(`new Promise((resolve) => {
    const frame = document.querySelector('[data-explore-frame]')
    const start = performance.now()
    new MutationObserver(() => frame.dataset.engine && resolve(performance.now() - start)).observe(frame, { attributes: true })
    document.querySelector('[data-explore-open]').click()
  })`)
  await context.close()
  return ms
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: SLOW.bytesPerSecond,
    uploadThroughput: SLOW.bytesPerSecond,
  })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
