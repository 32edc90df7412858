import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { findChromium } from './find-chromium.ts'
import { openBrowser, type BrowserOptions } from './open-browser.ts'
import { watchPage } from './watch-page.ts'

export interface PageOptions {
  /** Joined with the paths given to `page.goto`. */
  baseURL?: string
  /** False to make the journey as a visitor without JavaScript. */
  javaScript?: boolean
  width?: number
  height?: number
  /** Problems that this page is meant to have, such as the 404 that is being tested. */
  expected?: readonly RegExp[]
}

/**
 * A browser for the test file, and pages without any history for each test. A test fails when one of its pages logs an
 * error, throws, or asks another host for anything. Without Chromium the tests are skipped, never under CI.
 */
export function useBrowser(options: BrowserOptions = {}): { openPage(page?: PageOptions): Promise<Page> } {
  let browser: Browser | undefined
  let contexts: BrowserContext[] = []
  let problems: { found: string[]; expected: readonly RegExp[] }[] = []

  beforeAll(async () => {
    if (findChromium() !== null) browser = await openBrowser(options)
  })
  beforeEach((test) => {
    if (browser === undefined) test.skip('Chromium is not installed')
  })
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    const unexpected = problems.flatMap(({ found, expected }) =>
      found.filter((problem) => !expected.some((pattern) => pattern.test(problem))),
    )
    contexts = []
    problems = []
    if (unexpected.length > 0) throw new Error(`The page had problems:\n${unexpected.join('\n')}`)
  })
  afterAll(async () => {
    await browser?.close()
  })

  return {
    async openPage({
      baseURL,
      javaScript = true,
      width = 1280,
      height = 900,
      expected = [],
    }: PageOptions = {}) {
      if (browser === undefined) throw new Error('A page is opened inside a test.')
      const context = await browser.newContext({
        javaScriptEnabled: javaScript,
        viewport: { width, height },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        ...(baseURL !== undefined && { baseURL }),
      })
      contexts.push(context)
      const found: string[] = []
      problems.push({ found, expected })
      const page = await context.newPage()
      watchPage(page, found)
      return page
    },
  }
}
