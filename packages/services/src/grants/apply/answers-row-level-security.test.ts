import { asPerson } from '@academy/db/actor/as-person'
import {
  answerResolutionTable,
  answerTable,
  applicationEligibilityTable,
  commentTable,
} from '@academy/db/grants/grants-tables'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { arrangeGrants } from '../testing/arrange-grants.ts'

// The second lock by itself: straight on the tables as the web application's role, with no service in between.
const { db, as } = useTestDatabase()
const app = () => as('academy_grants')
const { person, applicant } = arrangeGrants(db, app)
const refused = { cause: { code: '42501' } }

async function written() {
  const colleague = await person()
  const { personId, applicationId } = await applicant({ contributor: colleague })
  const at = new Date()
  await asPerson(app(), personId, async (tx) => {
    await tx.insert(answerTable).values({
      applicationId,
      key: 'involvement',
      version: 2,
      value: 'x',
      authorId: personId,
      conflictsWith: 1,
    })
    await tx.insert(answerResolutionTable).values({
      applicationId,
      key: 'involvement',
      version: 2,
      chosen: 1,
      resolvedBy: personId,
      resolvedAt: at,
    })
    await tx
      .insert(commentTable)
      .values({ applicationId, section: 'people', body: 'Is this so?', authorId: personId })
    await tx
      .insert(applicationEligibilityTable)
      .values({ applicationId, answers: { registered: 'yes' }, answeredBy: personId, answeredAt: at })
  })
  return { personId, colleague, applicationId, at }
}

const tables = [answerResolutionTable, commentTable, applicationEligibilityTable]

it('shows what the people of an application chose and said to them, and to no stranger and no staff', async () => {
  const { personId, colleague } = await written()
  const counts = async (who: string) =>
    asPerson(app(), who, async (tx) => {
      const found: number[] = []
      for (const table of tables) found.push((await tx.select().from(table)).length)
      return found
    })
  expect(await counts(personId)).toEqual([1, 1, 1])
  expect(await counts(colleague)).toEqual([1, 1, 1])
  expect(await counts(await person())).toEqual([0, 0, 0])
  expect(await counts(await person('fund-manager'))).toEqual([0, 0, 0])
})

it('lets nobody speak or choose in another’s name, or for an application that is not his', async () => {
  const { personId, colleague, applicationId, at } = await written()
  const stranger = await person()
  const comment = (who: string, authorId: string) =>
    asPerson(app(), who, (tx) =>
      tx.insert(commentTable).values({ applicationId, section: 'a', body: 'b', authorId }),
    )
  const choose = (who: string, resolvedBy: string) =>
    asPerson(app(), who, (tx) =>
      tx
        .insert(answerResolutionTable)
        .values({ applicationId, key: 'involvement', version: 1, chosen: 2, resolvedBy, resolvedAt: at }),
    )
  await expect(comment(personId, colleague)).rejects.toMatchObject(refused)
  await expect(comment(stranger, stranger)).rejects.toMatchObject(refused)
  await expect(choose(personId, colleague)).rejects.toMatchObject(refused)
  await expect(choose(stranger, stranger)).rejects.toMatchObject(refused)
})

it('lets a comment be resolved and nothing of it be changed, and no choice be taken back', async () => {
  const { colleague } = await written()
  const run = (statement: ReturnType<typeof sql>) =>
    asPerson(app(), colleague, async (tx) => (await tx.execute(statement)).rowCount)
  expect(
    await run(sql`UPDATE grants.comment SET resolved_by = grants.current_person(), resolved_at = now()`),
  ).toBe(1)
  for (const statement of [
    sql`UPDATE grants.comment SET body = 'another'`,
    sql`UPDATE grants.comment SET resolved_by = author_id, resolved_at = now()`,
    sql`DELETE FROM grants.comment`,
    sql`DELETE FROM grants.answer_resolution`,
    sql`UPDATE grants.answer_resolution SET chosen = 1`,
    sql`UPDATE grants.application_eligibility SET answers = '{}'`,
  ])
    await expect(run(statement)).rejects.toMatchObject(refused)
})
