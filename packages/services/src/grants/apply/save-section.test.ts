import { answerResolutionTable, answerTable, submissionTable } from '@academy/db/grants/grants-tables'
import { openDatabase } from '@academy/db/client/open-database'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { ServiceContext } from '../../service-context.ts'
import { getSection } from './get-section.ts'
import { saveSection } from './save-section.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'

const { db, url, as, statements } = useTestDatabase()
const { contextOf, person, applicant, key } = arrangeGrants(db, () => as('academy_grants'))
const section = 'people'

const versionsOf = (applicationId: string, key: string) =>
  db
    .select({
      version: answerTable.version,
      value: answerTable.value,
      conflictsWith: answerTable.conflictsWith,
    })
    .from(answerTable)
    .where(and(eq(answerTable.applicationId, applicationId), eq(answerTable.key, key)))
    .orderBy(asc(answerTable.version))

const resolutionsOf = (applicationId: string) =>
  db.select().from(answerResolutionTable).where(eq(answerResolutionTable.applicationId, applicationId))

const resolve = (
  ctx: ServiceContext,
  applicationId: string,
  key: string,
  take: number | null,
  of = section,
) =>
  saveSection(ctx, {
    applicationId,
    section: of,
    values: {},
    baseVersions: { [key]: 0 },
    resolve: { key, take },
  })

/** Answers that were saved later than the copy of them was taken: there can be none. */
const savedAfterKept = (applicationId: string) =>
  db
    .select({ savedAt: answerTable.savedAt, keptAt: submissionTable.keptAt })
    .from(answerTable)
    .innerJoin(submissionTable, eq(submissionTable.applicationId, answerTable.applicationId))
    .where(and(eq(answerTable.applicationId, applicationId), gt(answerTable.savedAt, submissionTable.keptAt)))

describe('saving a section', () => {
  it('keeps wrong values exactly as they were typed, and says what is wrong', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const values = {
      'people-year-one': 'about 4oo',
      'who-it-is-for': '  007 ',
      inequalities: 'word '.repeat(301),
    }
    const result = await saveSection(ctx, { applicationId, section, values, baseVersions: {} })
    expect(result.saved.toSorted()).toEqual(['inequalities', 'people-year-one', 'who-it-is-for'])
    expect(result.status).toBe('has-problems')
    expect(result.problems).toMatchObject([
      { field: 'people-year-one', code: 'not-a-whole-number' },
      { field: 'inequalities', code: 'too-many-words', params: { words: 301, wordsMax: 300 } },
      { field: 'involvement', code: 'required' },
    ])
    const page = await getSection(ctx, { applicationId, section })
    expect(page.values).toEqual({
      'people-year-one': 'about 4oo',
      'who-it-is-for': '007',
      inequalities: 'word '.repeat(301).trim(),
    })
    expect(page.versions).toEqual({ ...result.versions, involvement: 0 })
  })

  it('writes a version only where something changed', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const save = (who: string, base: number) =>
      saveSection(ctx, {
        applicationId,
        section,
        values: { 'who-it-is-for': who, involvement: '' },
        baseVersions: { 'who-it-is-for': base },
      })
    expect((await save('Adults', 0)).saved).toEqual(['who-it-is-for'])
    expect((await save('Adults', 1)).saved).toEqual([])
    expect((await save('Everybody', 1)).versions).toEqual({ 'who-it-is-for': 2 })
    expect(await versionsOf(applicationId, 'who-it-is-for')).toHaveLength(2)
    expect(await versionsOf(applicationId, 'involvement')).toEqual([])
  })

  it('can empty an answer, and keeps what it was', async () => {
    const { ctx, applicationId } = await applicant()
    await saveSection(ctx, {
      applicationId,
      section,
      values: { involvement: '' },
      baseVersions: { involvement: 1 },
    })
    const versions = await versionsOf(applicationId, 'involvement')
    expect(versions.map(({ value }) => value)).toEqual(['Twelve people wrote the first outline.', ''])
  })

  it('takes three statements, as does reading it', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    statements.length = 0
    await saveSection(ctx, { applicationId, section, values: { involvement: 'Yes' }, baseVersions: {} })
    expect(statements).toHaveLength(3)
    statements.length = 0
    await getSection(ctx, { applicationId, section })
    // With the one that says who asks, which frames them.
    expect(statements).toHaveLength(2)
  })

  it('passes over what is no question of the section, such as a status', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const values = { status: 'submitted', 'scheme-name': 'Another section', involvement: 'Yes' }
    const result = await saveSection(ctx, { applicationId, section, values, baseVersions: {} })
    expect(result.saved).toEqual(['involvement'])
  })

  it('is for members: a stranger finds nothing', async () => {
    const { applicationId } = await applicant({ filled: false })
    const stranger = contextOf(await person())
    const input = { applicationId, section, values: { involvement: 'Mine' }, baseVersions: {} }
    expect(await refusalOf(saveSection(stranger, input))).toBe('not-found')
    expect(await refusalOf(getSection(stranger, { applicationId, section }))).toBe('not-found')
    expect(await versionsOf(applicationId, 'involvement')).toEqual([])
  })
})

describe('two people at one question', () => {
  it('tells each when he himself last saved', async () => {
    const colleague = await person()
    const { ctx, applicationId } = await applicant({ filled: false, contributor: colleague })
    const other = contextOf(colleague)
    const save = (who: typeof ctx, field: string) =>
      saveSection(who, { applicationId, section, values: { [field]: 'typed' }, baseVersions: {} })
    const lastOf = async (who: typeof ctx) =>
      (await getSection(who, { applicationId, section })).application.lastSavedAt
    const mine = await save(ctx, 'involvement')
    expect(await lastOf(other)).toBeNull()
    const theirs = await save(other, 'who-it-is-for')
    expect([await lastOf(ctx), await lastOf(other)]).toEqual([mine.savedAt, theirs.savedAt])
    expect(theirs.savedAt.getTime()).toBeGreaterThan(mine.savedAt.getTime())
  })

  it('keeps both texts, tells both, and lets the second choose', async () => {
    const colleague = await person()
    const { ctx, applicationId } = await applicant({ filled: false, contributor: colleague })
    const other = contextOf(colleague)
    const save = (who: typeof ctx, text: string, base: number) =>
      saveSection(who, {
        applicationId,
        section,
        values: { involvement: text },
        baseVersions: { involvement: base },
      })
    await save(ctx, 'first', 0)
    await save(other, 'theirs', 1)
    const met = await save(ctx, 'mine', 1)
    expect(met.saved).toEqual([])
    expect(met.conflicts).toMatchObject([
      {
        field: 'involvement',
        mine: 'mine',
        theirs: { value: 'theirs', version: 2, by: expect.stringContaining('Example') },
      },
    ])
    expect(met.versions).toEqual({ involvement: 2 })
    const page = await getSection(ctx, { applicationId, section })
    expect(page.values['involvement']).toBe('theirs')
    expect(page.parallel).toMatchObject([{ key: 'involvement', value: 'mine', mine: true, version: 3 }])
    expect((await getSection(other, { applicationId, section })).parallel).toMatchObject([{ mine: false }])

    // A later answer deals with nothing by itself: the other text stands there until somebody says what becomes of it.
    const later = await save(ctx, 'theirs and mine', met.versions['involvement'] ?? 0)
    expect(later).toMatchObject({ saved: ['involvement'], conflicts: [], versions: { involvement: 4 } })
    expect((await getSection(ctx, { applicationId, section })).parallel).toHaveLength(1)
    await resolve(ctx, applicationId, 'involvement', null)
    expect((await getSection(ctx, { applicationId, section })).parallel).toEqual([])
    expect(await versionsOf(applicationId, 'involvement')).toEqual([
      { version: 1, value: 'first', conflictsWith: null },
      { version: 2, value: 'theirs', conflictsWith: null },
      { version: 3, value: 'mine', conflictsWith: 2 },
      { version: 4, value: 'theirs and mine', conflictsWith: null },
    ])
    expect(await resolutionsOf(applicationId)).toMatchObject([
      { key: 'involvement', version: 3, chosen: 4, resolvedBy: ctx.actor.kind === 'person' && ctx.actor.id },
    ])
  })

  it('shows each of fifty texts, and takes any of them', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const texts = Array.from({ length: 50 }, (_, index) => `text ${index}`)
    for (const text of texts)
      await saveSection(ctx, {
        applicationId,
        section,
        values: { involvement: text },
        baseVersions: { involvement: 0 },
      })
    const { values, parallel } = await getSection(ctx, { applicationId, section })
    expect([values['involvement'], ...parallel.map(({ value }) => value)]).toEqual(texts)
    const version = parallel.find(({ value }) => value === 'text 31')?.version ?? 0
    await resolve(ctx, applicationId, 'involvement', version)
    const after = await getSection(ctx, { applicationId, section })
    expect(after.values['involvement']).toBe('text 31')
    expect(after.parallel).toHaveLength(48)
    expect(after.versions['involvement']).toBe(51)
  })

  it('keeps what was typed before it takes the other text', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const save = (text: string, base: number, take?: number) =>
      saveSection(ctx, {
        applicationId,
        section,
        values: { involvement: text },
        baseVersions: { involvement: base },
        ...(take !== undefined && { resolve: { key: 'involvement', take } }),
      })
    await save('first', 0)
    await save('beside it', 0)
    await save('first, and typed on', 1, 2)
    expect((await versionsOf(applicationId, 'involvement')).map(({ value }) => value)).toEqual([
      'first',
      'beside it',
      'first, and typed on',
      'beside it',
    ])
  })

  it('takes what a person has left as he saw it for no answer of his', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const save = (values: Record<string, string>, baseVersions: Record<string, number>) =>
      saveSection(ctx, { applicationId, section, values, baseVersions })
    await save({ involvement: 'one' }, { involvement: 0 })
    await save({ involvement: 'two' }, { involvement: 1 })
    const untouched = await save(
      { involvement: 'one', inequalities: 'mine' },
      { involvement: 1, inequalities: 0 },
    )
    expect(untouched).toMatchObject({ saved: ['inequalities'], conflicts: [], versions: { involvement: 2 } })
    const empty = await save({ involvement: '' }, { involvement: 0 })
    expect(empty.conflicts).toEqual([])
    expect((await getSection(ctx, { applicationId, section })).values['involvement']).toBe('two')
  })

  it('lets two people write in two cells of one table, and in one cell sets only that cell aside', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const save = (values: Record<string, string>, baseVersions: Record<string, number>) =>
      saveSection(ctx, { applicationId, section: 'budget', values, baseVersions })
    const none = { 'budget.grant.1': 0, 'budget.grant.2': 0 }
    await save({ 'budget.grant.1': '100', 'budget.grant.2': '' }, none)
    expect((await save({ 'budget.grant.1': '', 'budget.grant.2': '50' }, none)).conflicts).toEqual([])
    const met = await save({ 'budget.grant.1': '70', 'budget.grant.2': '50' }, none)
    expect(met.conflicts).toMatchObject([{ key: 'budget.grant.1', field: 'budget', theirs: { mine: true } }])
    const page = await getSection(ctx, { applicationId, section: 'budget' })
    expect(page.values['budget']).toEqual({ 'grant.1': '100', 'grant.2': '50' })
    expect(page.parallel).toMatchObject([{ key: 'budget.grant.1', value: '70', current: { value: '100' } }])
  })

  it('shows a date, ticks and a choice that met others, each to be taken whole', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const none = { activities: 0, 'start-date': 0, 'has-link-worker': 0 }
    const save = (activities: string[], day: string, choice: string) =>
      saveSection(ctx, {
        applicationId,
        section: 'scheme',
        values: {
          activities,
          'start-date.day': day,
          'start-date.month': '4',
          'start-date.year': '2027',
          'has-link-worker': choice,
        },
        baseVersions: none,
      })
    await save(['arts'], '1', 'yes')
    await save(['nature'], '2', 'no')
    const { parallel } = await getSection(ctx, { applicationId, section: 'scheme' })
    expect(Object.fromEntries(parallel.map(({ key, value }) => [key, value]))).toEqual({
      activities: ['nature'],
      'has-link-worker': 'no',
      'start-date': { day: '2', month: '4', year: '2027' },
    })
    for (const { key, version } of parallel) await resolve(ctx, applicationId, key, version, 'scheme')
    const after = await getSection(ctx, { applicationId, section: 'scheme' })
    expect(after.parallel).toEqual([])
    expect(after.values).toMatchObject({
      activities: ['nature'],
      'has-link-worker': 'no',
      'start-date': { day: '2' },
    })
  })

  it('puts a text that carries on one set aside in its place', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const save = (text: string, carriesOn: number) =>
      saveSection(ctx, {
        applicationId,
        section,
        values: { involvement: text },
        baseVersions: { involvement: 0 },
        carriesOn: { involvement: carriesOn },
      })
    await save('theirs', 0)
    const met = await save('mi', 0)
    const again = await save('mine', met.conflicts[0]?.version ?? 0)
    await save('mine, all of it', again.conflicts[0]?.version ?? 0)
    const { parallel, values } = await getSection(ctx, { applicationId, section })
    expect(values['involvement']).toBe('theirs')
    expect(parallel.map(({ value }) => value)).toEqual(['mine, all of it'])
    expect(await versionsOf(applicationId, 'involvement')).toHaveLength(4)
  })

  it('is no conflict where both typed the same', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const input = { applicationId, section, values: { involvement: 'same' }, baseVersions: {} }
    await saveSection(ctx, input)
    expect((await saveSection(ctx, input)).conflicts).toEqual([])
  })

  it('loses none of twenty texts that are saved in the same moment', async () => {
    const { ctx, applicationId } = await applicant({ filled: false })
    const many = openDatabase({ url, role: 'academy_grants', connectionsMax: 20 })
    try {
      await Promise.all(Array.from({ length: 20 }, () => many.db.execute(sql`SELECT pg_sleep(0.05)`)))
      const texts = Array.from({ length: 20 }, (_, index) => `text ${index}`)
      const save = (text: string) =>
        saveSection(
          { ...ctx, db: many.db },
          { applicationId, section, values: { involvement: text }, baseVersions: {} },
        )
      const results = await Promise.all(texts.map(save))
      expect(results.filter(({ saved }) => saved.length === 1)).toHaveLength(1)
      const versions = await versionsOf(applicationId, 'involvement')
      expect(new Set(versions.map(({ value }) => value))).toEqual(new Set(texts))
    } finally {
      await many.close()
    }
  })

  it('every save is either in what was submitted or refused, when a submission comes between', async () => {
    const { ctx, applicationId } = await applicant()
    const many = openDatabase({ url, role: 'academy_grants', connectionsMax: 10 })
    const ctxMany = { ...ctx, db: many.db }
    try {
      const save = (text: string) =>
        saveSection(ctxMany, {
          applicationId,
          section,
          values: { involvement: text },
          baseVersions: { involvement: 1 },
        })
      const saves = Array.from({ length: 8 }, (_, index) =>
        save(`late ${index}`).then(
          () => 'kept',
          () => 'refused',
        ),
      )
      const [outcomes] = await Promise.all([
        Promise.all(saves),
        submitApplication(ctxMany, { applicationId, idempotencyKey: key() }),
      ])
      const kept = await versionsOf(applicationId, 'involvement')
      expect(kept).toHaveLength(1 + outcomes.filter((outcome) => outcome === 'kept').length)
      expect(await savedAfterKept(applicationId)).toEqual([])
    } finally {
      await many.close()
    }
  })
})
