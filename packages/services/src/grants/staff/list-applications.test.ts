import { applicationTable } from '@academy/db/grants/grants-tables'
import { multiplySubmission, type RunSql } from '@academy/db/testing/multiply-submission'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { applicationSorts, type ApplicationSort } from '@academy/domain/grants/application-list'
import { eq, sql } from 'drizzle-orm'
import { textStatement } from '@academy/db/client/rows-of'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'
import { writeNote } from './write-note.ts'
import { listApplications, listApplicationsInput, type ListedApplication } from './list-applications.ts'

const { db, as, statements } = useTestDatabase()
const { applicant, roundStaff, key } = arrangeGrants(db, () => as('academy_grants'))

const SUBMITTED = 130
const DRAFTS = 7
let slug = ''
let manager: ServiceContext
let original = ''

beforeAll(async () => {
  const one = await applicant()
  await submitApplication(one.ctx, { applicationId: one.applicationId, idempotencyKey: key() })
  const [row] = await db.select().from(applicationTable).where(eq(applicationTable.id, one.applicationId))
  original = row?.reference ?? ''
  slug = one.roundSlug
  await db.transaction(async (tx) => {
    const run: RunSql = async (text, values) => (await tx.execute(textStatement(text, values))).rows
    await multiplySubmission(run, {
      reference: original,
      roundSlug: slug,
      submitted: SUBMITTED,
      drafts: DRAFTS,
      mark: 'AA',
    })
  })
  manager = await roundStaff(slug, 'fund-manager')
})

const list = (more: object = {}, ctx = manager) =>
  listApplications(ctx, listApplicationsInput.parse({ slug, ...more }))

/** Every page from the first to the last, by the cursors. */
async function walk(more: object, towards: 'next' | 'previous', from?: string | null) {
  const pages = []
  let cursor: string | null = from ?? null
  do {
    const page = await list({ ...more, ...(cursor && { [towards === 'next' ? 'after' : 'before']: cursor }) })
    pages.push(page)
    cursor = page[towards]
  } while (cursor)
  return pages
}

describe('pages by keyset', () => {
  it.each(applicationSorts)(
    'show every application once, forwards and backwards, in order of %s',
    async (sort) => {
      const pages = await walk({ sort }, 'next')
      const all = pages.flatMap(({ applications }) => applications)
      expect(pages.map(({ applications }) => applications.length)).toEqual([
        50,
        50,
        SUBMITTED + 1 + DRAFTS - 100,
      ])
      expect(new Set(all.map(({ reference }) => reference)).size).toBe(SUBMITTED + 1 + DRAFTS)
      expect(pages.map(({ places }) => [places?.first, places?.last])).toEqual([
        [1, 50],
        [51, 100],
        [101, 138],
      ])
      expect(all).toEqual((await list({ sort, all: true })).applications)
      expect(isOrdered(sort, all)).toBe(true)
      const back = await walk({ sort }, 'previous', pages.at(-1)?.previous)
      expect(back.map(({ applications }) => applications)).toEqual(
        pages
          .slice(0, -1)
          .toReversed()
          .map(({ applications }) => applications),
      )
    },
  )

  it('take three statements, the one that says who asks not counted, wherever they stand', async () => {
    const { next } = await list()
    statements.length = 0
    await list({ after: next })
    expect(statements.length).toBeLessThanOrEqual(3)
  })

  it('refuse a cursor of another list, or one that was made up', async () => {
    const { next } = await list()
    expect(await refusalOf(list({ after: next, sort: 'asked' }))).toBe('invalid: cursor-of-another-list')
    expect(await refusalOf(list({ after: next, status: 'draft' }))).toBe('invalid: cursor-of-another-list')
    expect(await refusalOf(list({ after: `${next}x` }))).toBe('invalid: unknown-cursor')
  })
})

describe('filters', () => {
  it('by state leave the counts of the others as they are, and tell them where nothing is found', async () => {
    const counts = { submitted: SUBMITTED + 1, draft: DRAFTS, withdrawn: 0 }
    expect(await list({ status: 'draft' })).toMatchObject({ counts, total: DRAFTS })
    expect(await list({ status: 'withdrawn' })).toMatchObject({ counts, total: 0, places: null, next: null })
    expect(await list({ text: 'no such organisation' })).toMatchObject({ counts: { submitted: 0 }, total: 0 })
  })

  it('by lateness and by sum asked give those and no others', async () => {
    const all = (await list({ all: true })).applications
    const references = (rows: readonly ListedApplication[]) => rows.map(({ reference }) => reference)
    const late = await list({ arrival: 'late', all: true })
    expect(references(late.applications)).toEqual(references(all.filter((row) => row.late)))
    expect(late.total).toBe(2)
    const bounds = { askedFromPence: 10_000_000n, askedToPence: 25_000_000n }
    const between = await list({ ...bounds, all: true })
    expect(references(between.applications)).toEqual(
      references(
        all.filter(({ askedPence }) => askedPence && askedPence >= 10_000_000n && askedPence <= 25_000_000n),
      ),
    )
    expect(between.total).toBeGreaterThan(5)
  })

  it('by flag find what has a note', async () => {
    expect((await list({ flags: ['noted'] })).total).toBe(0)
    await writeNote(manager, { slug, reference: original, body: 'Look at year 2.' })
    expect((await list({ flags: ['noted'] })).applications.map(({ reference }) => reference)).toEqual([
      original,
    ])
    expect((await list({ flags: ['noted', 'resubmitted'] })).total).toBe(0)
  })

  it('by nation find what says that it happens there', async () => {
    expect((await list({ nation: 'W' })).total).toBe(0)
    await db.transaction(async (tx) => {
      // As a form with a question about places would, were there one.
      await tx.execute(sql`SET LOCAL session_replication_role = replica`)
      await tx.execute(sql`INSERT INTO grants.submission_place (submission_id, area_code)
        SELECT standing_submission_id, 'W06000015' FROM grants.application WHERE reference = ${original}`)
    })
    expect((await list({ nation: 'W' })).applications.map(({ reference }) => reference)).toEqual([original])
    expect((await list({ nation: 'S' })).total).toBe(0)
  })

  it('by number find it with and without the zeros before it, and however it is spaced', async () => {
    await db.execute(sql`INSERT INTO grants.organisation_registration (organisation_id, scheme, number)
      SELECT organisation_id, stated.scheme, stated.number FROM grants.application,
        (VALUES ('GB-CHC', '998877'), ('GB-COH', '00012345')) AS stated (scheme, number)
      WHERE reference = ${original}`)
    for (const text of ['0998877', '998877', '099 8877', '12345', '0001 2345'])
      expect([text, (await list({ text })).total]).toEqual([text, 1])
    expect((await list({ text: '99887' })).total).toBe(0)
  })
})

function isOrdered(sort: ApplicationSort, rows: readonly ListedApplication[]): boolean {
  const value: Record<ApplicationSort, (row: ListedApplication) => number | string> = {
    submitted: ({ submittedAt }) => (submittedAt ? -submittedAt.getTime() : 1),
    asked: ({ askedPence }) => (askedPence === null ? 1 : -Number(askedPence)),
    reference: () => '',
    state: ({ status }) => status,
    organisation: ({ organisationName }) =>
      organisationName.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
  }
  return rows.every((row, index) => {
    const before = rows[index - 1]
    return before === undefined || value[sort](before) <= value[sort](row)
  })
}
