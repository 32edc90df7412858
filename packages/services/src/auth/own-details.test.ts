import { auditEventTable } from '@academy/db/audit/audit-tables'
import { keepSamplePerson } from '@academy/db/demo/keep-sample'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { and, eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import type { ServiceContext } from '../service-context.ts'
import { getOwnDetails } from './get-own-details.ts'
import { updateOwnDetails, updateOwnDetailsInput } from './update-own-details.ts'

const { db, as, statements } = useTestDatabase()
const log = { info: () => {}, error: () => {} }
let ctx: ServiceContext
let personId = ''
let counter = 0

beforeEach(async () => {
  counter += 1
  const email = `details-${counter}@example.test`
  personId = await keepSamplePerson(db, { email, name: '', language: 'en' })
  ctx = {
    db: as('academy_grants'),
    actor: { kind: 'person', id: personId, staff: [] },
    now: new Date(),
    log,
    ports: {},
  }
  statements.length = 0
})

const changes = () =>
  db
    .select({ detail: auditEventTable.detail })
    .from(auditEventTable)
    .where(and(eq(auditEventTable.subjectId, personId), eq(auditEventTable.event, 'person.details-changed')))

it('are read in one statement', async () => {
  expect(await getOwnDetails(ctx)).toEqual({
    name: '',
    email: `details-${counter}@example.test`,
    language: 'en',
  })
  expect(statements).toHaveLength(1)
})

it('are changed in one statement and the audit’s, which says what kind and never the name', async () => {
  expect(await updateOwnDetails(ctx, { name: '  Siân \n\u0000 Example ', language: 'cy' })).toEqual({
    ok: true,
  })
  expect(statements.filter((text) => !/^(begin|commit)/i.test(text))).toHaveLength(2)
  expect(await getOwnDetails(ctx)).toMatchObject({ name: 'Siân Example', language: 'cy' })
  expect(await changes()).toEqual([{ detail: { changed: ['name', 'language'] } }])
})

it('leave no event where nothing changed', async () => {
  await updateOwnDetails(ctx, { name: '', language: 'en' })
  expect(await changes()).toEqual([])
  await updateOwnDetails(ctx, { name: 'Sam Example', language: 'en' })
  await updateOwnDetails(ctx, { name: 'Sam Example', language: 'en' })
  expect(await changes()).toEqual([{ detail: { changed: ['name'] } }])
})

it('are the person’s own: nobody else’s are changed, and a name can be taken back', async () => {
  const other = await keepSamplePerson(db, {
    email: `other-${counter}@example.test`,
    name: 'O',
    language: 'en',
  })
  await updateOwnDetails(ctx, { name: 'Mine', language: 'en' })
  const theirs = { ...ctx, actor: { kind: 'person' as const, id: other, staff: [] } }
  expect(await getOwnDetails(theirs)).toMatchObject({ name: 'O' })
  expect(updateOwnDetailsInput.safeParse({ name: 'x', language: 'en', personId: other }).success).toBe(false)
  await updateOwnDetails(ctx, { name: ' ', language: 'en' })
  expect(await getOwnDetails(ctx)).toMatchObject({ name: '' })
})

it('say what is wrong with a name that is too long, and change nothing', async () => {
  const result = await updateOwnDetails(ctx, { name: 'n'.repeat(201), language: 'cy' })
  expect(result).toMatchObject({ ok: false, problems: [{ field: 'name', code: 'too-long-to-keep' }] })
  expect(await getOwnDetails(ctx)).toMatchObject({ name: '', language: 'en' })
})

it('are nobody’s for a visitor', async () => {
  const visitor: ServiceContext = { ...ctx, actor: { kind: 'public' } }
  await expect(getOwnDetails(visitor)).rejects.toMatchObject({ code: 'signed-out' })
  await expect(updateOwnDetails(visitor, { name: 'x', language: 'en' })).rejects.toMatchObject({
    code: 'signed-out',
  })
})
