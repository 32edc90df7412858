import { textStatement } from '@academy/db/client/rows-of'
import { applicationTable, roundTable } from '@academy/db/grants/grants-tables'
import { multiplySubmission, type RunSql } from '@academy/db/testing/multiply-submission'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { getRoundCharts, type Asked, type ChartedContent } from './get-round-charts.ts'
import { listApplications, listApplicationsInput } from './list-applications.ts'

const { db, as, statements } = useTestDatabase()
const { applicant, contextOf, person, roundStaff, key } = arrangeGrants(db, () => as('academy_grants'))

const COPIES = 30
const DRAFTS = 5
let slug = ''
let applicantOf: ServiceContext
let manager: ServiceContext

/** As staff of migrations could, and nobody else. */
const behindTheRules = (statement: ReturnType<typeof sql>) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL session_replication_role = replica`)
    await tx.execute(statement)
  })
const seal = (is: boolean) =>
  db.transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL session_replication_role = replica`)
    await tx.update(roundTable).set({ sealedUntilClosing: is }).where(eq(roundTable.slug, slug))
  })

beforeAll(async () => {
  const one = await applicant()
  await submitApplication(one.ctx, { applicationId: one.applicationId, idempotencyKey: key() })
  const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, one.applicationId))
  slug = one.roundSlug
  applicantOf = one.ctx
  await db.transaction(async (tx) => {
    const run: RunSql = async (text, values) => (await tx.execute(textStatement(text, values))).rows
    await multiplySubmission(run, {
      reference: row?.reference ?? '',
      roundSlug: slug,
      submitted: COPIES,
      drafts: DRAFTS,
      mark: 'CH',
    })
  })
  // Beside the health area of the submission itself: two councils of one nation, a trust whose code begins like those of another nation, and two health areas at once.
  await behindTheRules(sql`INSERT INTO grants.submission_place (submission_id, area_code)
    SELECT standing_submission_id, code FROM grants.application, (VALUES ('CH-00001', 'W06000015'), ('CH-00001', 'W06000014'),
      ('CH-00002', 'SEHSCT'), ('CH-00003', 'E54000050'), ('CH-00003', 'W11000029')) AS named (reference, code)
    WHERE application.reference = named.reference`)
  manager = await roundStaff(slug, 'fund-manager')
})

const charts = (ctx = manager) => getRoundCharts(ctx, { slug })
async function content(): Promise<ChartedContent> {
  const { content: found } = await charts()
  if (!found) throw new Error('the round is sealed')
  return found
}
const askedOf = async (reference: string) =>
  (await listApplications(manager, listApplicationsInput.parse({ slug, text: reference }))).applications[0]
    ?.askedPence ?? 0n
const counted = (rows: readonly (Asked & { letter?: string; code?: string })[]) =>
  Object.fromEntries(
    rows.flatMap(({ letter, code, applications }) =>
      applications > 0 ? [[letter ?? code, applications]] : [],
    ),
  )

describe('the charts of a round', () => {
  it('count what the list counts and add up to its sums, in three statements', async () => {
    statements.length = 0
    const page = await charts()
    expect(statements.length).toBeLessThanOrEqual(3)
    const all = await listApplications(manager, listApplicationsInput.parse({ slug, all: true }))
    expect(page.total).toEqual({ started: all.total, submitted: COPIES + 1 })
    const { states, total, years } = await content()
    expect(Object.fromEntries(states.map((each) => [each.status, each.applications]))).toEqual(all.counts)
    const sum = all.applications.reduce((pence, { askedPence }) => pence + (askedPence ?? 0n), 0n)
    expect(total).toEqual({ applications: COPIES + 1, askedPence: sum })
    expect(years.reduce((pence, { askedPence }) => pence + askedPence, 0n)).toBe(sum)
    expect(years.filter(({ potPence }) => potPence !== null).length).toBeGreaterThan(0)
  })

  it('show every day from the opening until now, and count nobody on two', async () => {
    const { days, total } = await charts()
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted())
    expect(days.length).toBeGreaterThanOrEqual(2)
    expect(days.reduce((sum, { started }) => sum + started, 0)).toBe(total.started)
  })

  it('count a bid in every nation and area that it names, once in each, and once in the total', async () => {
    const { nations, areas, placed, total } = await content()
    expect(counted(nations)).toEqual({ W: 2, N: 1, E: 2 })
    expect(counted(areas)).toEqual({ SEHSCT: 1, E54000050: 1, E54000054: 1, W11000029: 1 })
    expect(placed).toEqual({ named: 4, inAreas: 3 })
    const wales = nations.find(({ letter }) => letter === 'W')
    expect(wales?.askedPence).toBe((await askedOf('CH-00001')) + (await askedOf('CH-00003')))
    expect(total.applications).toBe(COPIES + 1)
  })

  it('leave out the money of what was withdrawn, and go on counting that it was submitted', async () => {
    const before = await content()
    const asked = await askedOf('CH-00004')
    await behindTheRules(sql`UPDATE grants.application SET status = 'withdrawn', withdrawn_at = now(),
      resumes_as = 'submitted' WHERE reference = 'CH-00004'`)
    const page = await charts()
    expect(page.content?.total).toEqual({
      applications: before.total.applications - 1,
      askedPence: before.total.askedPence - asked,
    })
    expect(page.total.submitted).toBe(COPIES + 1)
  })

  it('show counts of what was started and submitted, and nothing else, while the round is sealed', async () => {
    await seal(true)
    const page = await charts()
    await seal(false)
    expect(page).toMatchObject({ sealed: true, content: null, total: { submitted: COPIES + 1 } })
  })

  it('are for the staff of the round who read its list', async () => {
    const others = [
      contextOf(await person()),
      applicantOf,
      await roundStaff(slug, 'assessor'),
      await roundStaff(slug, 'panel'),
    ]
    const answers = await Promise.all(others.map((ctx) => refusalOf(charts(ctx))))
    expect(answers).toEqual(['not-found', 'not-found', 'not-allowed', 'not refused'])
  })
})

it('a trust of Northern Ireland is found there, whatever its code begins with', async () => {
  const found = async (nation: string) =>
    (await listApplications(manager, listApplicationsInput.parse({ slug, nation }))).total
  expect([await found('N'), await found('S')]).toEqual([1, 0])
})
