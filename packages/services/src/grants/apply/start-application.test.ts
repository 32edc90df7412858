import { randomUUID } from 'node:crypto'
import { applicationTable, organisationTable } from '@academy/db/grants/grants-tables'
import { insertPublishedRound } from '@academy/db/grants/round/insert-round'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { readRoundDefinition } from '@academy/domain/round/round-definition'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { sampleRound } from '../../demo/sample-round.ts'
import { versionRow } from '../round/version-row.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { startApplication } from './start-application.ts'
import { undoWithdrawal, withdrawApplication } from './withdraw-application.ts'

const { db, as } = useTestDatabase()
const { contextOf, organisation, person, round, moveDeadline } = arrangeGrants(db, () => as('academy_grants'))

/** A round like the sample, but for what it asks of whoever applies. */
async function roundFor(
  rules: Partial<{ onePerOrganisation: boolean; registered: boolean; notForProfit: boolean }>,
) {
  const slug = `round-${randomUUID()}`
  const sample = sampleRound(new Date())
  const opensAt = new Date(Date.now() - 86_400_000)
  const read = readRoundDefinition(JSON.parse(sample.version.canonicalJson))
  const version = versionRow({ ...read, organisation: { ...read.organisation, ...rules } })
  await insertPublishedRound(db, { ...sample.round, slug, opensAt }, { ...version, opensAt })
  await moveDeadline(slug, new Date(Date.now() + 3_600_000))
  return slug
}

async function lead() {
  const personId = await person()
  return { ctx: contextOf(personId), personId, organisationId: await organisation(personId) }
}

describe('a round that takes one application of an organisation', () => {
  it('gives the one that is there, whatever form asks', async () => {
    const { ctx, organisationId } = await lead()
    const roundSlug = await round()
    const first = await startApplication(ctx, { roundSlug, organisationId, startKey: randomUUID() })
    const again = await startApplication(ctx, { roundSlug, organisationId, startKey: randomUUID() })
    expect(again).toEqual({ applicationId: first.applicationId, started: false })
  })
})

describe('a round that takes several', () => {
  it('begins one for each form, and one for a form that is sent twice in the same moment', async () => {
    const { ctx, organisationId } = await lead()
    const roundSlug = await roundFor({ onePerOrganisation: false })
    const startKey = randomUUID()
    const start = (key: string) => startApplication(ctx, { roundSlug, organisationId, startKey: key })
    const twice = await Promise.all([start(startKey), start(startKey), start(startKey)])
    expect(twice.filter(({ started }) => started)).toHaveLength(1)
    expect(new Set(twice.map(({ applicationId }) => applicationId)).size).toBe(1)
    const other = await start(randomUUID())
    expect(other.started).toBe(true)
    expect(other.applicationId).not.toBe(twice[0]?.applicationId)
  })

  it('takes a withdrawal back though another goes on', async () => {
    const { ctx, organisationId } = await lead()
    const roundSlug = await roundFor({ onePerOrganisation: false })
    const { applicationId } = await startApplication(ctx, { roundSlug, organisationId })
    await withdrawApplication(ctx, { applicationId })
    await startApplication(ctx, { roundSlug, organisationId })
    await undoWithdrawal(ctx, { applicationId })
    const rows = await db
      .select({ status: applicationTable.status })
      .from(applicationTable)
      .where(eq(applicationTable.organisationId, organisationId))
    expect(rows).toEqual([{ status: 'draft' }, { status: 'draft' }])
  })

  it('is what its version says, not what the pages’ role says', async () => {
    const app = as('academy_grants')
    await expect(
      app.execute(sql`INSERT INTO grants.application (reference, is_only) VALUES ('X', false)`),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('permission denied') as string } })
  })
})

describe('what is known of an organisation', () => {
  it('is held against the round before anything is begun', async () => {
    const { ctx, organisationId } = await lead()
    const strict = await roundFor({ notForProfit: true, registered: true })
    const open = await roundFor({ notForProfit: false, registered: false })
    await db
      .update(organisationTable)
      .set({ notForProfit: false })
      .where(eq(organisationTable.id, organisationId))
    expect(await refusalOf(startApplication(ctx, { roundSlug: strict, organisationId }))).toBe(
      'refused: for-profit',
    )
    expect((await startApplication(ctx, { roundSlug: open, organisationId })).started).toBe(true)
    await db
      .update(organisationTable)
      .set({ notForProfit: true })
      .where(eq(organisationTable.id, organisationId))
    expect((await startApplication(ctx, { roundSlug: strict, organisationId })).started).toBe(true)
  })
})
