import { useTestDatabase } from '@academy/db/testing/test-database'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { submitApplication } from '../grants/submit/submit-application.ts'
import { arrangeGrants } from '../grants/testing/arrange-grants.ts'
import { verifySeals } from './verify-seals.ts'

const { db, as } = useTestDatabase()
const { applicant, key } = arrangeGrants(db, () => as('academy_grants'))
const actor = { kind: 'system', job: 'a-test' } as const

it('a sealed text that was changed is found, and nothing else', async () => {
  const own = await applicant()
  await submitApplication(own.ctx, { applicationId: own.applicationId, idempotencyKey: key() })
  expect(await verifySeals({ db, actor })).toEqual([])
  const undo = new Error('undo')
  const found: unknown[] = []
  await db
    .transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      // The table refuses it too, so whoever owns it must take that away first.
      await tx.execute(sql`ALTER TABLE grants.submission DROP CONSTRAINT submission_hash_is_of_the_text`)
      await tx.execute(
        sql`UPDATE grants.submission SET canonical_json = canonical_json || ' ' WHERE application_id = ${own.applicationId}`,
      )
      found.push(...(await verifySeals({ db: tx, actor })).map(({ record }) => record))
      throw undo
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error
    })
  expect(found).toEqual(['submission'])
  expect(() => verifySeals({ db, actor: { kind: 'public' } })).toThrow('not-allowed')
})
