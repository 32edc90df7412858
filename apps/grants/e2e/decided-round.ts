import type { useBrowser } from '@academy/local/browser/use-browser'
import { expect } from 'vitest'
import { signInAs } from './applicant.ts'
import type { OwnRound } from './own-round.ts'
import { baseURL } from './site.ts'

const SOLVED_WITHIN = { timeout: 90_000, interval: 1_000 }

/**
 * Divides the money of a round whose bids were assessed and has its decisions sealed, each step by the page and the person that it is for:
 * Fatima Example proposes, Siân Example approves as an officer, Owen Example for finance.
 */
export async function decideRound(
  openPage: ReturnType<typeof useBrowser>['openPage'],
  round: Pick<OwnRound, 'slug' | 'run'>,
): Promise<void> {
  for (const [name, role] of [
    ['Siân Example', 'senior-officer'],
    ['Owen Example', 'finance'],
  ])
    await round.run(
      `INSERT INTO grants.round_role (round_id, person_id, role) SELECT round.id, person.id, $3 FROM grants.round, auth.person
       WHERE slug = $1 AND person.name = $2 ON CONFLICT DO NOTHING`,
      [round.slug, name, role],
    )
  const of = (path: string) => `/manage/rounds/${round.slug}/${path}`
  const manager = await openPage({ baseURL })
  await signInAs(manager, 'Fatima Example')
  await manager.goto(of('scenarios'))
  await manager.getByLabel('What it is called').fill('One')
  await manager.getByRole('button', { name: 'Make a scenario' }).press('Enter')
  await manager.waitForURL('**/scenarios/A')
  await expect
    .poll(
      async () => (await manager.goto(of('scenarios/A'))) && manager.locator('#progress').count(),
      SOLVED_WITHIN,
    )
    .toBe(0)
  await manager.goto(of('scenarios/A/choose'))
  await manager.getByLabel('Why this one').fill('Worth most.')
  await manager.getByRole('button', { name: 'Choose it and bind the round' }).press('Enter')
  await manager.waitForURL('**/scenarios/A')
  await manager.goto(of('decisions'))
  for (const [label, typed] of [
    ['Day', '15'],
    ['Month', '1'],
    ['Year', '2026'],
    ['Who was there?', 'Example Person (chair), Example Officer'],
    ['What was said and agreed?', 'The panel follows scenario A.'],
  ] as const)
    await manager.getByLabel(label).fill(typed)
  await manager.getByRole('button', { name: 'Propose these decisions' }).press('Enter')
  await manager.getByText(/Proposed: 0 of \d approvals?/).waitFor()
  for (const name of ['Siân Example', 'Owen Example']) {
    const page = await openPage({ baseURL })
    await signInAs(page, name)
    await page.goto(of('decisions'))
    await page.getByRole('button', { name: 'Approve as they stand' }).press('Enter')
    await page
      .getByText(/1 of 2 approvals|Nothing of them changes any more/)
      .first()
      .waitFor()
  }
}
