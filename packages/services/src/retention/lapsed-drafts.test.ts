import { useTestDatabase } from '@academy/db/testing/test-database'
import { draftDays } from '@academy/domain/grants/lapsed-draft'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { getTaskList } from '../grants/apply/get-task-list.ts'
import { writeComment } from '../grants/apply/comments.ts'
import { submitApplication } from '../grants/submit/submit-application.ts'
import { arrangeGrants } from '../grants/testing/arrange-grants.ts'
import { deleteWhatExpired } from './delete-what-expired.ts'

const { db, as } = useTestDatabase()
const grants = arrangeGrants(db, () => as('academy_grants'))
const worker = () => ({ db: as('academy_worker') })

async function closedDaysAgo(slug: string, days: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL session_replication_role = replica`)
    await tx.execute(
      sql`UPDATE grants.round SET opens_at = now() - interval '3000 days' WHERE slug = ${slug}`,
    )
  })
  await grants.moveDeadline(slug, new Date(Date.now() - days * 86_400_000))
}

async function written(applicationId: string) {
  const { rows } = await db.execute(sql`
    SELECT (SELECT count(*)::int FROM grants.answer WHERE application_id = ${applicationId}) AS answers,
      (SELECT count(*)::int FROM grants.comment WHERE application_id = ${applicationId}) AS comments,
      (SELECT count(*)::int FROM grants.application_event WHERE application_id = ${applicationId}) AS events`)
  return rows[0] as { answers: number; comments: number; events: number }
}

it('removes what was written in a draft as long after its round closed as the privacy page says, and leaves that it was', async () => {
  const { ctx, applicationId, roundSlug } = await grants.applicant()
  await writeComment(ctx, { applicationId, section: 'people', field: 'involvement', body: 'Who else?' })
  const before = await written(applicationId)
  expect(before.answers).toBeGreaterThan(30)
  await closedDaysAgo(roundSlug, draftDays - 1)
  expect(await deleteWhatExpired(worker())).toMatchObject({ lapsed: 0 })
  expect(await written(applicationId)).toEqual(before)

  await closedDaysAgo(roundSlug, draftDays + 1)
  expect(await deleteWhatExpired(worker())).toMatchObject({ lapsed: 1 })
  expect(await written(applicationId)).toEqual({ answers: 0, comments: 0, events: before.events })
  expect((await getTaskList(ctx, { applicationId })).application.status).toBe('draft')
  expect(await deleteWhatExpired(worker())).toMatchObject({ lapsed: 0 })
})

it('never removes what was written in an application that was submitted, nor lets the worker do so', async () => {
  const { ctx, applicationId, roundSlug } = await grants.applicant()
  await submitApplication(ctx, { applicationId, idempotencyKey: grants.key() })
  const open = await grants.applicant()
  const [before, beforeOpen] = [await written(applicationId), await written(open.applicationId)]
  await closedDaysAgo(roundSlug, 1_000)
  expect(await deleteWhatExpired(worker())).toMatchObject({ lapsed: 0 })
  for (const table of ['answer', 'answer_resolution', 'comment', 'application_eligibility'])
    expect((await worker().db.execute(sql.raw(`DELETE FROM grants.${table}`))).rowCount).toBe(0)
  expect(await written(applicationId)).toEqual(before)
  expect(await written(open.applicationId)).toEqual(beforeOpen)
})
