import { useTestDatabase } from '@academy/db/testing/test-database'
import { expect, it } from 'vitest'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { autosaveSection } from './autosave-section.ts'
import { getSection } from './get-section.ts'

const { db, as, statements } = useTestDatabase()
const { contextOf, person, applicant, key } = arrangeGrants(db, () => as('academy_grants'))
const section = 'people'
const typed = (involvement: string, base: number) => ({
  section,
  values: { involvement },
  baseVersions: { involvement: base },
})

it('saves what is typed and says its version and the time, in two statements', async () => {
  const { ctx, applicationId } = await applicant({ filled: false })
  await autosaveSection(ctx, { applicationId, ...typed('Tw', 0) })
  statements.length = 0
  const saved = await autosaveSection(ctx, { applicationId, ...typed('Twelve', 1) })
  expect(statements).toHaveLength(2)
  expect(saved).toMatchObject({ versions: { involvement: 2 }, conflicts: [], notKept: [] })
  expect(Math.abs(saved.savedAt.getTime() - Date.now())).toBeLessThan(60_000)
})

it('says the version of a text that had arrived already, so that one sent twice meets nothing', async () => {
  const { ctx, applicationId } = await applicant({ filled: false })
  const once = await autosaveSection(ctx, { applicationId, ...typed('Twelve', 0) })
  const again = await autosaveSection(ctx, { applicationId, ...typed('Twelve', 0) })
  expect(again).toMatchObject({ versions: once.versions, conflicts: [] })
})

it('gives no version of an answer that its sender has not seen', async () => {
  const { ctx, applicationId } = await applicant({ filled: false })
  await autosaveSection(ctx, { applicationId, ...typed('one', 0) })
  await autosaveSection(ctx, { applicationId, ...typed('two', 1) })
  expect(await autosaveSection(ctx, { applicationId, ...typed('one', 1) })).toMatchObject({
    versions: {},
    conflicts: [],
  })
  const met = await autosaveSection(ctx, { applicationId, ...typed('three', 1) })
  expect(met).toMatchObject({
    versions: {},
    conflicts: [{ key: 'involvement', version: 3, theirs: { version: 2 } }],
  })
})

it('leaves the ticks of a question alone that was not sent', async () => {
  const { ctx, applicationId } = await applicant()
  await autosaveSection(ctx, {
    applicationId,
    section: 'scheme',
    values: { 'scheme-name': 'Another' },
    baseVersions: { 'scheme-name': 1 },
  })
  const { values } = await getSection(ctx, { applicationId, section: 'scheme' })
  expect(values).toMatchObject({ 'scheme-name': 'Another', activities: ['arts', 'nature'] })
})

it('says which answer is too long to be kept, and keeps the rest', async () => {
  const { ctx, applicationId } = await applicant({ filled: false })
  const saved = await autosaveSection(ctx, {
    applicationId,
    section,
    values: { involvement: 'a'.repeat(60_001), inequalities: 'kept' },
    baseVersions: { involvement: 0, inequalities: 0 },
  })
  expect(saved).toMatchObject({ notKept: ['involvement'], versions: { inequalities: 1 } })
})

it('is for members of a draft: a stranger finds nothing, and what was submitted stays as it is', async () => {
  const { ctx, applicationId } = await applicant()
  const stranger = contextOf(await person())
  expect(await refusalOf(autosaveSection(stranger, { applicationId, ...typed('x', 1) }))).toBe('not-found')
  await submitApplication(ctx, { applicationId, idempotencyKey: key() })
  expect(await refusalOf(autosaveSection(ctx, { applicationId, ...typed('x', 1) }))).toContain(
    'already-submitted',
  )
})
