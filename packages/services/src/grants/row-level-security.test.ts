import { asPerson } from '@academy/db/actor/as-person'
import {
  answerTable,
  applicationEventTable,
  applicationTable,
  organisationMembershipTable,
  submissionTable,
} from '@academy/db/grants/grants-tables'
import { staffTable } from '@academy/db/auth/auth-tables'
import { outboxTable } from '@academy/db/mail/mail-tables'
import { insertMail } from '@academy/db/mail/outbox'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { submitApplication } from './submit/submit-application.ts'
import { arrangeGrants } from './testing/arrange-grants.ts'

// The second lock by itself: straight on the tables as the web application's role, with no service in between.
const { db, as } = useTestDatabase()
const app = () => as('academy_grants')
const { person, roundStaff, applicant, key } = arrangeGrants(db, app)
const tables = [applicationTable, answerTable, applicationEventTable, submissionTable]

describe('row-level security', () => {
  it('shows nothing to nobody, and to a stranger nothing of others', async () => {
    const { ctx, applicationId } = await applicant()
    await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    const stranger = await person()
    for (const table of tables) {
      expect(await app().select().from(table)).toEqual([])
      expect(await asPerson(app(), stranger, async (tx) => tx.select().from(table))).toEqual([])
    }
  })

  it('shows members their own and no more', async () => {
    const mine = await applicant()
    const theirs = await applicant()
    await submitApplication(mine.ctx, { applicationId: mine.applicationId, idempotencyKey: key() })
    await submitApplication(theirs.ctx, { applicationId: theirs.applicationId, idempotencyKey: key() })
    const ids = await asPerson(app(), mine.personId, async (tx) => [
      ...(await tx.select({ id: applicationTable.id }).from(applicationTable)),
      ...(await tx.select({ id: answerTable.applicationId }).from(answerTable)),
      ...(await tx.select({ id: applicationEventTable.applicationId }).from(applicationEventTable)),
      ...(await tx.select({ id: submissionTable.applicationId }).from(submissionTable)),
    ])
    expect(new Set(ids.map(({ id }) => id))).toEqual(new Set([mine.applicationId]))
  })

  it('shows staff what was submitted and never the answers of a draft', async () => {
    const draft = await applicant()
    const { actor } = await roundStaff(draft.roundSlug, 'fund-manager')
    const staff = actor.kind === 'person' ? actor.id : ''
    const seen = await asPerson(app(), staff, async (tx) => ({
      applications: await tx
        .select()
        .from(applicationTable)
        .where(eq(applicationTable.id, draft.applicationId)),
      answers: await tx.select().from(answerTable),
    }))
    expect(seen.applications).toHaveLength(1)
    expect(seen.answers).toEqual([])
  })

  it('lets a stranger change, write or submit nothing', async () => {
    const { applicationId, organisationId } = await applicant()
    const stranger = await person()
    const tryAs = (work: Parameters<typeof asPerson>[2]) => asPerson(app(), stranger, work)
    const changed = await asPerson(app(), stranger, async (tx) =>
      tx.update(applicationTable).set({ status: 'withdrawn' }).returning({ id: applicationTable.id }),
    )
    expect(changed).toEqual([])
    const writes = [
      () =>
        tryAs((tx) =>
          tx
            .insert(answerTable)
            .values({ applicationId, key: 'x', version: 1, value: 'x', authorId: stranger }),
        ),
      () =>
        tryAs((tx) =>
          tx
            .insert(applicationEventTable)
            .values({ applicationId, kind: 'withdrawn', at: new Date(), actorId: stranger, detail: {} }),
        ),
      () =>
        tryAs((tx) =>
          tx.insert(organisationMembershipTable).values({ organisationId, personId: stranger, role: 'lead' }),
        ),
      () => tryAs((tx) => tx.insert(staffTable).values({ personId: stranger, role: 'auditor' })),
    ]
    for (const write of writes) await expect(write()).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('lets a member write in nobody else’s name, and in no application that is closed', async () => {
    const other = await person()
    const { ctx, personId, applicationId } = await applicant({ contributor: other })
    const write = (author: string, version: number) =>
      asPerson(app(), personId, (tx) =>
        tx.insert(answerTable).values({ applicationId, key: 'x', version, value: 'x', authorId: author }),
      )
    await expect(write(other, 1)).rejects.toMatchObject({ cause: { code: '42501' } })
    await write(personId, 1)
    await submitApplication(ctx, { applicationId, idempotencyKey: key() })
    await expect(write(personId, 2)).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  it('keeps one person out of the next one’s transaction on the same connection', async () => {
    const { personId } = await applicant()
    const [during, after] = [
      await asPerson(app(), personId, async (tx) => tx.select().from(applicationTable)),
      await app().select().from(applicationTable),
    ]
    expect(during).toHaveLength(1)
    expect(after).toEqual([])
  })

  it('is forced, so that no owner without superuser rights passes it, and its roles cannot bypass it', async () => {
    const { rows } = await db.execute<{ relname: string }>(sql`SELECT relname FROM pg_class
      WHERE relnamespace = 'grants'::regnamespace AND relrowsecurity AND relforcerowsecurity ORDER BY relname`)
    expect(rows.map(({ relname }) => relname)).toEqual([
      'answer',
      'answer_resolution',
      'application',
      'application_eligibility',
      'application_event',
      'attachment',
      'clarification',
      'clarification_answer',
      'comment',
      'export',
      'export_file',
      'staff_note',
      'submission',
      'submission_attachment',
      'submission_cost',
      'submission_match',
      'submission_place',
      'submission_year',
      'upload',
    ])
    const owned = await db.execute(sql`SELECT relname FROM pg_class JOIN pg_roles ON pg_roles.oid = relowner
      WHERE rolname LIKE 'academy\_%' AND relkind = 'r' AND relnamespace <> 'pgboss'::regnamespace`)
    expect(owned.rows).toEqual([])
    const bypass = await db.execute(sql`SELECT rolname FROM pg_roles
      WHERE rolname LIKE 'academy\_%' AND (rolbypassrls OR rolsuper)`)
    expect(bypass.rows).toEqual([])
  })
})

describe('what the web application cannot do', () => {
  it('read the mail of real people', async () => {
    const mail = {
      template: 'sign-in-link',
      language: 'en',
      recipientEmail: 'a@b.example',
      params: { url: 'x' },
    } as const
    await insertMail(app(), { ...mail, sample: false })
    await insertMail(app(), { ...mail, sample: true })
    const seen = await app().select({ sample: outboxTable.sample }).from(outboxTable)
    expect(new Set(seen.map(({ sample }) => sample))).toEqual(new Set([true]))
  })

  it('make somebody a sample person, remove an answer or change the audit', async () => {
    const { applicationId } = await applicant()
    const statements = [
      sql`UPDATE auth.person SET sample = true`,
      sql`INSERT INTO auth.person (email, sample) VALUES ('x@y.example', true)`,
      sql`DELETE FROM grants.answer WHERE application_id = ${applicationId}`,
      sql`UPDATE grants.answer SET value = '"x"'`,
      sql`UPDATE audit.event SET detail = '{}'`,
      sql`DELETE FROM audit.event`,
      sql`INSERT INTO audit.leaf (seq, event_id, leaf_hash) SELECT 0, id, hash FROM audit.event LIMIT 1`,
      sql`SELECT * FROM registry.scheme`,
      sql`CREATE TABLE grants.mine (id int)`,
    ]
    for (const statement of statements) {
      await expect(app().execute(statement)).rejects.toMatchObject({ cause: { code: '42501' } })
    }
  })
})
