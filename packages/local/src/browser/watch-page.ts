import type { Page } from 'playwright-core'

/**
 * Collects what a visitor would not see and a developer must: console errors, errors thrown by scripts,
 * and requests to a host that is not ours.
 */
export function watchPage(page: Page, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`console error: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`))
  page.on('request', (request) => {
    if (!isOurs(request.url())) problems.push(`third-party request: ${request.url()}`)
  })
}

function isOurs(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return ['data:', 'blob:', 'about:'].includes(protocol) || ['127.0.0.1', 'localhost'].includes(hostname)
}
