import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const AXE_FILE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[]
}

let axeSource: string | undefined

/**
 * What axe finds wrong with the page against WCAG 2.2 AA, one entry for each element. The browser's debugger runs it,
 * so a strict content security policy does not stop it; a page opened without JavaScript does, since axe waits on timers.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  axeSource ??= readFileSync(AXE_FILE, 'utf8')
  // A page that is looked at in a second width has it already.
  if (!(await page.evaluate<boolean>(`'axe' in globalThis`))) await page.evaluate(axeSource)
  const run = `axe.run(document, { runOnly: ${JSON.stringify(WCAG_22_AA)}, resultTypes: ['violations'] })`
  const { violations } = await page.evaluate<AxeResult>(run)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${help} at ${target.join(' ')}\n${failureSummary}`,
    ),
  )
}
