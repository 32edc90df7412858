import { chromium, type Browser } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

export interface BrowserOptions {
  /** Draws WebGL in software, so that a map engine works on a machine without a graphics card. */
  webgl?: boolean
}

// Nothing of the browser's own may go out to the network while a page is being watched.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']

/** Starts the system's Chromium. Throws when there is none; ask `findChromium` first. */
export function openBrowser({ webgl = false }: BrowserOptions = {}): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null)
    throw new Error('Chromium is not installed: install it, or set CHROMIUM to its path.')
  return chromium.launch({
    executablePath,
    // Chromium's own sandbox does not work as root, as which containers and CI machines run.
    args: ['--no-sandbox', ...QUIET, ...(webgl ? SOFTWARE_WEBGL : [])],
  })
}
