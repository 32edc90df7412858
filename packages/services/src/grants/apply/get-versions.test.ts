import { useTestDatabase } from '@academy/db/testing/test-database'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { autosaveSection } from './autosave-section.ts'
import { getVersions, getVersionsInput } from './get-versions.ts'

const { db, as, statements } = useTestDatabase()
const { contextOf, person, applicant } = arrangeGrants(db, () => as('academy_grants'))

const ask = (applicationId: string, more = {}) =>
  getVersionsInput.parse({ applicationId, section: 'people', field: 'involvement', ...more })

it('shows what each person left, the newest first, and every save when asked', async () => {
  const colleague = await person()
  const { ctx, applicationId } = await applicant({ filled: false, contributor: colleague })
  const other = contextOf(colleague)
  const type = (who: typeof ctx, text: string, base: number) =>
    autosaveSection(who, {
      applicationId,
      section: 'people',
      values: { involvement: text },
      baseVersions: { involvement: base },
    })
  await type(ctx, 'Tw', 0)
  await type(ctx, 'Twelve', 1)
  await type(other, 'Theirs', 2)
  await type(ctx, 'Twelve people', 2)
  statements.length = 0
  const { versions } = await getVersions(ctx, ask(applicationId))
  expect(statements).toHaveLength(2)
  expect(versions).toMatchObject([
    { version: 4, value: 'Twelve people', mine: true, wasSetAside: true, isCurrent: false },
    { version: 3, value: 'Theirs', mine: false, wasSetAside: false, isCurrent: true },
    { version: 2, value: 'Twelve', mine: true },
  ])
  expect((await getVersions(ctx, ask(applicationId, { every: true }))).versions).toHaveLength(4)
})

it('shows fifty at a time, and each once', async () => {
  const { ctx, applicationId } = await applicant({ filled: false })
  await db.execute(sql`INSERT INTO grants.answer (application_id, key, version, value, author_id, saved_at)
    SELECT ${applicationId}, 'involvement', n, to_jsonb('text ' || n), created_by, now() - make_interval(hours => 200 - n)
    FROM grants.application, generate_series(1, 120) n WHERE id = ${applicationId}`)
  const pages = await Promise.all([1, 2, 3].map((page) => getVersions(ctx, ask(applicationId, { page }))))
  expect(pages.map(({ versions, hasMore }) => [versions.length, hasMore])).toEqual([
    [50, true],
    [50, true],
    [20, false],
  ])
  expect(new Set(pages.flatMap(({ versions }) => versions.map(({ version }) => version))).size).toBe(120)
})

it('shows the cells of a table, and nothing of another question or to a stranger', async () => {
  const { ctx, applicationId } = await applicant()
  const { versions } = await getVersions(ctx, ask(applicationId, { section: 'budget', field: 'budget' }))
  expect(versions).toHaveLength(9)
  expect(versions.every(({ key }) => key.startsWith('budget.'))).toBe(true)
  expect(await refusalOf(getVersions(ctx, ask(applicationId, { field: 'budget' })))).toBe('not-found')
  expect(await refusalOf(getVersions(contextOf(await person()), ask(applicationId)))).toBe('not-found')
})
