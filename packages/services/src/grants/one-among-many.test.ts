import { openDatabase } from '@academy/db/client/open-database'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ServiceContext } from '../service-context.ts'
import { autosaveSection } from './apply/autosave-section.ts'
import { getCheckAnswers } from './apply/get-check-answers.ts'
import { getComments } from './apply/comments.ts'
import { getSection } from './apply/get-section.ts'
import { getVersions } from './apply/get-versions.ts'
import { getTaskList } from './apply/get-task-list.ts'
import { listMyApplications } from './apply/list-my-applications.ts'
import { startApplication } from './apply/start-application.ts'
import { listMyOrganisations } from './organisation/list-my-organisations.ts'
import { getReceipt } from './submit/get-receipt.ts'
import { submitApplication } from './submit/submit-application.ts'
import { arrangeGrants } from './testing/arrange-grants.ts'

const OTHERS = 4_000
/** Rows that one operation may look at, whoever else applies: its own answers, some of them several times. */
const ROWS_MAX = 1_000

const { db, url } = useTestDatabase()
const app = openDatabase({ url, role: 'academy_grants', connectionsMax: 1 })
const { applicant, contextOf, organisation, person, key } = arrangeGrants(db, () => app.db)

let ctx: ServiceContext
let applicationId: string
let newcomer: { ctx: ServiceContext; start: { roundSlug: string; organisationId: string } }

beforeAll(async () => {
  const one = await applicant()
  const { roundSlug } = one
  applicationId = one.applicationId
  ctx = contextOf(one.personId)
  const newcomerId = await person()
  const organisationId = await organisation(newcomerId)
  newcomer = { ctx: contextOf(newcomerId), start: { roundSlug, organisationId } }
  await db.execute(sql`
    WITH person AS (
      INSERT INTO auth.person (email, name, email_verified, sample)
      SELECT 'other-' || n || '@example.test', 'Other Example', true, true FROM generate_series(1, ${OTHERS}::int) n
      RETURNING id, split_part(split_part(email, '-', 2), '@', 1)::int AS n
    ), organisation AS (
      INSERT INTO grants.organisation (name, postcode)
      SELECT 'Example Other ' || n, 'ZZ99 3VZ' FROM generate_series(1, ${OTHERS}::int) n
      RETURNING id, split_part(name, ' ', 3)::int AS n
    ), member AS (
      INSERT INTO grants.organisation_membership (organisation_id, person_id, role)
      SELECT organisation.id, person.id, 'lead' FROM organisation JOIN person USING (n)
    )
    INSERT INTO grants.application (reference, round_id, organisation_id, round_version_id, created_by)
    SELECT 'OTHER-' || n, round.id, organisation.id, round.version_id, person.id
    FROM organisation JOIN person USING (n), grants.round WHERE round.slug = ${roundSlug}`)
  await db.execute(sql`
    WITH event AS (
      INSERT INTO grants.application_event (application_id, kind, at, actor_id)
      SELECT id, 'started', created_at, created_by FROM grants.application WHERE reference LIKE 'OTHER-%'
    )
    INSERT INTO grants.answer (application_id, key, version, value, author_id)
    SELECT id, 'project-name', 1, '"Example"', created_by FROM grants.application WHERE reference LIKE 'OTHER-%'`)
  await db.execute(sql`ANALYZE`)
}, 120_000)
afterAll(() => app.close())

/** Rows that the one connection of the app has looked at so far, in tables and through indexes. */
async function rowsRead(): Promise<number> {
  await app.db.execute(sql`SELECT pg_stat_force_next_flush()`)
  const { rows } = await db.execute<{ read: number }>(sql`
    SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS read FROM pg_stat_user_tables
    WHERE schemaname IN ('grants', 'auth')`)
  return rows[0]?.read ?? 0
}

const values = { involvement: 'People who have used the service help to plan it.' }
const operations: [name: string, work: () => Promise<unknown>][] = [
  ['the list of applications', () => listMyApplications(ctx)],
  ['the list of organisations', () => listMyOrganisations(ctx)],
  ['the task list', () => getTaskList(ctx, { applicationId })],
  ['a section', () => getSection(ctx, { applicationId, section: 'people' })],
  [
    'a save while typing',
    () =>
      autosaveSection(ctx, { applicationId, section: 'people', values, baseVersions: { involvement: 1 } }),
  ],
  [
    'the versions of an answer',
    () => getVersions(ctx, { applicationId, section: 'people', field: 'involvement', every: false, page: 1 }),
  ],
  ['comments', () => getComments(ctx, { applicationId })],
  ['all answers', () => getCheckAnswers(ctx, { applicationId })],
  ['a submission', () => submitApplication(ctx, { applicationId, idempotencyKey: key() })],
  ['the receipt', () => getReceipt(ctx, { applicationId })],
  ['a start', () => startApplication(newcomer.ctx, newcomer.start)],
]

it.each(operations)('%s reads no more rows with thousands of others beside it', async (_, work) => {
  const before = await rowsRead()
  await work()
  const read = (await rowsRead()) - before
  expect(read).toBeLessThan(ROWS_MAX)
})
