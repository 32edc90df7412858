import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Presses a button by its words, with the keyboard. */
export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).press('Enter')

/** Begins a round from a template, lets it open yesterday, and gives the senior officer her role. */
export async function beginRound(page: Page, template: string, slug: string): Promise<string> {
  await page.goto('/manage/rounds')
  await page.getByRole('link', { name: 'Design a new round' }).press('Enter')
  await page.getByLabel(template).press('Space')
  await page.getByLabel('Name of the round: In English').fill(`Example ${slug}`)
  await page.getByLabel('Name of the round: In Welsh').fill(`Enghraifft ${slug}`)
  await page.getByLabel('Address').fill(slug)
  await page.getByRole('checkbox', { name: 'Yes' }).press('Space')
  await press(page, 'Begin the round')
  const design = `/manage/rounds/${slug}/design`
  await page.waitForURL(`**${design}`)
  await page.getByRole('link', { name: 'Timetable' }).press('Enter')
  await page.getByLabel('Opens').fill(new Date(Date.now() - 26 * 3_600_000).toISOString().slice(0, 16))
  await press(page, 'Save')
  await page.getByLabel('The e-mail address they sign in with').fill('sian@fund.example')
  await page.getByLabel('Role', { exact: true }).selectOption('Senior officer')
  await press(page, 'Give the role')
  expect(await page.getByRole('cell', { name: 'Senior officer', exact: true }).count()).toBe(1)
  return design
}

/** Proposed by one, approved by another in Welsh, and published. */
export async function publishRound(manager: Page, officer: Page, design: string): Promise<void> {
  await manager.goto(design)
  await press(manager, 'Propose it for approval')
  await officer.goto(`/cy${design}`)
  await press(officer, 'Ei chymeradwyo')
  await manager.goto(design)
  await press(manager, 'Publish it')
  expect(await manager.locator('main').innerText()).toContain('This round is on show.')
}
