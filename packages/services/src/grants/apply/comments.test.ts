import { useTestDatabase } from '@academy/db/testing/test-database'
import { expect, it } from 'vitest'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { getComments, resolveComment, writeComment } from './comments.ts'
import { getSection } from './get-section.ts'
import { getTaskList } from './get-task-list.ts'

const { db, as, statements } = useTestDatabase()
const { contextOf, person, applicant, key } = arrangeGrants(db, () => as('academy_grants'))

it('is read by everybody of the application, counted where it is open, and dealt with by any of them', async () => {
  const colleague = await person()
  const { ctx, applicationId } = await applicant({ contributor: colleague })
  const other = contextOf(colleague)
  const about = { applicationId, section: 'people', field: 'involvement' }
  statements.length = 0
  const written = await writeComment(ctx, { ...about, body: ' Is it twelve,\r\nor thirteen?\0 ' })
  expect(statements).toHaveLength(2)
  await writeComment(ctx, { ...about, field: null, body: 'Look at this section' })
  statements.length = 0
  const { comments } = await getComments(other, { applicationId })
  expect(statements).toHaveLength(2)
  expect(comments).toMatchObject([
    { field: 'involvement', body: 'Is it twelve,\nor thirteen?', mine: false, resolved: null },
    { field: null, body: 'Look at this section' },
  ])
  const open = async () => ({
    section: (await getSection(other, { applicationId, section: 'people' })).openComments,
    list: (await getTaskList(other, { applicationId })).sections.filter((each) => each.openComments > 0),
  })
  expect(await open()).toMatchObject({
    section: { '': 1, involvement: 1 },
    list: [{ slug: 'people', openComments: 2 }],
  })
  const commentId = written.ok ? written.id : ''
  await resolveComment(other, { applicationId, commentId, isResolved: true })
  expect(await open()).toMatchObject({ section: { '': 1 }, list: [{ openComments: 1 }] })
  expect((await getComments(ctx, { applicationId })).comments[0]?.resolved?.by).toContain('Example')
  await resolveComment(ctx, { applicationId, commentId, isResolved: false })
  expect(await open()).toMatchObject({ section: { '': 1, involvement: 1 } })
})

it('is no part of what is submitted, and can still be said after it', async () => {
  const { ctx, applicationId } = await applicant()
  await writeComment(ctx, { applicationId, section: 'people', field: null, body: 'between ourselves' })
  await submitApplication(ctx, { applicationId, idempotencyKey: key() })
  const { rows } = await db.execute('SELECT canonical_json FROM grants.submission')
  expect(JSON.stringify(rows)).not.toContain('between ourselves')
  expect(
    await writeComment(ctx, { applicationId, section: 'people', field: null, body: 'and now' }),
  ).toMatchObject({ ok: true })
})

it('says what is wrong with it, and finds nothing for a stranger or about no question', async () => {
  const { ctx, applicationId } = await applicant({ filled: false })
  const say = (who: typeof ctx, body: string, field: string | null = null) =>
    writeComment(who, { applicationId, section: 'people', field, body })
  expect(await say(ctx, ' \n')).toEqual({ ok: false, problem: 'blank' })
  expect(await say(ctx, 'a'.repeat(4_001))).toEqual({ ok: false, problem: 'too-long' })
  expect(await refusalOf(say(ctx, 'a', 'budget'))).toBe('not-found')
  const stranger = contextOf(await person())
  expect(await refusalOf(say(stranger, 'a'))).toBe('not-found')
  expect(await refusalOf(getComments(stranger, { applicationId }))).toBe('not-found')
  const written = await say(ctx, 'mine')
  const commentId = written.ok ? written.id : ''
  expect(await refusalOf(resolveComment(stranger, { applicationId, commentId, isResolved: true }))).toBe(
    'not-found',
  )
})
