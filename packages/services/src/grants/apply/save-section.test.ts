import { answerTable, submissionTable } from '@academy/db/grants/grants-tables'
import { openDatabase } from '@academy/db/client/open-database'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { getSection } from './get-section.ts'
import { saveSection } from './save-section.ts'
import { submitApplication } from '../submit/submit-application.ts'
import { arrangeGrants, refusalOf } from '../testing/arrange-grants.ts'

const { db, url, as, statements } = useTestDatabase()
const { contextOf, person, applicant, key } = arrangeGrants(db, () => as('academy_grants'))
const section = 'people'

const versionsOf = (applicationId: string, field: string) =>
  db
    .select({
      version: answerTable.version,
      value: answerTable.value,
      conflictsWith: answerTable.conflictsWith,
    })
    .from(answerTable)
    .where(and(eq(answerTable.applicationId, applicationId), eq(answerTable.field, field)))
    .orderBy(asc(answerTable.version))

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
    expect(page.versions).toEqual(result.versions)
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
    expect(page.setAside).toMatchObject([{ field: 'involvement', value: 'mine', mine: true }])
    expect((await getSection(other, { applicationId, section })).setAside).toMatchObject([{ mine: false }])

    const chosen = await save(ctx, 'theirs and mine', met.versions['involvement'] ?? 0)
    expect(chosen).toMatchObject({ saved: ['involvement'], conflicts: [], versions: { involvement: 4 } })
    const after = await getSection(ctx, { applicationId, section })
    expect(after.setAside).toEqual([])
    expect(await versionsOf(applicationId, 'involvement')).toEqual([
      { version: 1, value: 'first', conflictsWith: null },
      { version: 2, value: 'theirs', conflictsWith: null },
      { version: 3, value: 'mine', conflictsWith: 2 },
      { version: 4, value: 'theirs and mine', conflictsWith: null },
    ])
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
