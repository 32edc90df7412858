import { useTestDatabase } from '@academy/db/testing/test-database'
import { expect, it } from 'vitest'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { copyEarlier, getEarlier } from './copy-earlier.ts'
import { getSection } from './get-section.ts'
import { saveSection } from './save-section.ts'
import { startApplication } from './start-application.ts'

const { db, as } = useTestDatabase()
const { round, applicant, key } = arrangeGrants(db, () => as('academy_grants'))

it('takes over into a later round what is not answered there, and says what was not', async () => {
  const { ctx, organisationId, applicationId: fromId } = await applicant()
  const { applicationId } = await startApplication(ctx, { roundSlug: await round(), organisationId })
  await saveSection(ctx, {
    applicationId,
    section: 'people',
    values: { involvement: 'Written here' },
    baseVersions: {},
  })
  expect((await getEarlier(ctx, { applicationId })).earlier.map(({ id }) => id)).toEqual([fromId])
  const { copied, notCopied } = await copyEarlier(ctx, { applicationId, fromId })
  expect(copied.length).toBeGreaterThan(20)
  expect(copied.find(({ name }) => name === 'budget')?.section).toBe('budget')
  expect(notCopied.map(({ why }) => why).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    'answered-already',
    'said-anew',
    'said-anew',
    'said-anew',
  ])
  const people = await getSection(ctx, { applicationId, section: 'people' })
  expect(people.values).toMatchObject({ involvement: 'Written here', 'people-year-one': '420' })
  const budget = await getSection(ctx, { applicationId, section: 'budget' })
  expect(budget.values['budget']).toMatchObject({ 'grant.1': '240,000', 'match.3': '204,000' })
  // Once more there is nothing left to take.
  expect((await copyEarlier(ctx, { applicationId, fromId })).copied).toEqual([])
})

it('takes nothing of another organisation, of itself, or into what was submitted', async () => {
  const { ctx, applicationId } = await applicant()
  const other = await applicant()
  expect(await refusalOf(copyEarlier(ctx, { applicationId, fromId: other.applicationId }))).toBe('not-found')
  expect(await refusalOf(copyEarlier(ctx, { applicationId, fromId: applicationId }))).toBe('not-found')
  expect((await getEarlier(ctx, { applicationId })).earlier).toEqual([])
  await submitApplication(ctx, { applicationId, idempotencyKey: key() })
  expect(await refusalOf(copyEarlier(ctx, { applicationId, fromId: other.applicationId }))).toContain(
    'already-submitted',
  )
})
