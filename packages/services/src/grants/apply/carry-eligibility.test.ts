import { useTestDatabase } from '@academy/db/testing/test-database'
import { expect, it } from 'vitest'
import { arrangeGrants } from '../testing/arrange-grants.ts'
import { getSection } from './get-section.ts'
import { getTaskList } from './get-task-list.ts'
import { startApplication } from './start-application.ts'

const { db, as } = useTestDatabase()
const { contextOf, person, organisation, round } = arrangeGrants(db, () => as('academy_grants'))

async function begun(eligibility: Record<string, string> | undefined) {
  const personId = await person()
  const ctx = contextOf(personId)
  const input = { roundSlug: await round(), organisationId: await organisation(personId) }
  const { applicationId } = await startApplication(ctx, { ...input, ...(eligibility && { eligibility }) })
  return {
    ctx,
    applicationId,
    again: () => startApplication(ctx, { ...input, eligibility: { registered: 'no' } }),
  }
}

it('shows in the application what was answered before it, and answers the questions that ask the same', async () => {
  const { ctx, applicationId, again } = await begun({
    'link-worker': 'yes',
    commissioner: 'no',
    other: 'yes',
    registered: 'x',
  })
  const { eligibility } = await getTaskList(ctx, { applicationId })
  expect(eligibility.map(({ question, answer }) => [question.en, answer])).toEqual([
    ['Will the scheme have at least one link worker?', 'yes'],
    ['Does at least one local commissioner support the scheme?', 'no'],
  ])
  expect(eligibility[1]?.reason.en).toContain('support of a local commissioner')
  expect((await getSection(ctx, { applicationId, section: 'scheme' })).values).toEqual({
    'has-link-worker': 'yes',
  })
  expect((await getSection(ctx, { applicationId, section: 'commissioners' })).values).toEqual({
    'commissioner-support': 'no',
  })
  // Finding it again changes nothing of it.
  expect((await again()).started).toBe(false)
  expect((await getTaskList(ctx, { applicationId })).eligibility).toHaveLength(2)
})

it('has none where none was answered', async () => {
  const { ctx, applicationId } = await begun(undefined)
  const { eligibility, sections } = await getTaskList(ctx, { applicationId })
  const asked = sections.filter(({ slug }) => slug !== 'organisation')
  expect([eligibility, new Set(asked.map(({ status }) => status))]).toEqual([[], new Set(['not-started'])])
})
