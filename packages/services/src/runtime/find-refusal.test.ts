import { DomainError } from '@academy/domain/domain-error'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { useTestDatabase } from '@academy/db/testing/test-database'
import { findRefusal } from './find-refusal.ts'

const { db } = useTestDatabase()
const failureOf = (work: Promise<unknown>) => work.then(() => undefined, (error: unknown) => error) // prettier-ignore
const coded = (code: string) => Object.assign(new Error('x'), { code })
const within = (cause: unknown) => new Error('Failed query', { cause: new Error('outer', { cause }) })

it('finds a refusal however deep it lies', () => {
  const refusal = new DomainError('refused', 'window-closed')
  expect(findRefusal(refusal)).toBe(refusal)
  expect(findRefusal(within(refusal))).toBe(refusal)
})

it.each([
  ['22003', sql`SELECT ${'99999999999999'}::integer`],
  ['22007', sql`SELECT ${'x'}::date`],
  ['22008', sql`SELECT ${'2026-99-99'}::date`],
  ['22021', sql`SELECT ${'gar\0den'}::text`],
  ['2201B', sql`SELECT '' ~ ${'('}`],
  ['22P02', sql`SELECT ${'abc'}::integer`],
  ['22P02', sql`SELECT ${'abc'}::uuid`],
  ['22P02', sql`SELECT ${'{'}::jsonb`],
  ['22P05', sql`SELECT ${String.raw`"\u0000"`}::jsonb ->> 0`],
  [
    '54000',
    sql`SELECT to_tsvector('simple', string_agg(md5(n::text), ' ')) FROM generate_series(1, 40000) n`,
  ],
  ['54001', sql`SELECT ${'['.repeat(100_000)}::jsonb`],
])('calls a value that the database cannot use invalid: %s', async (code, statement) => {
  const error = await failureOf(db.execute(statement))
  expect(error).toMatchObject({ cause: { code } })
  expect(findRefusal(error)).toMatchObject({ code: 'invalid' })
})

it('calls a statement that was given up unavailable, and says why', async () => {
  const slow = db.transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL statement_timeout = 20`)
    await tx.execute(sql`SELECT pg_sleep(10)`)
  })
  expect(findRefusal(await failureOf(slow))).toMatchObject({ code: 'unavailable', reason: 'too-slow' })
})

it.each([
  coded('ECONNREFUSED'),
  coded('57P01'),
  coded('08006'),
  new Error('Connection terminated unexpectedly'),
  new Error('timeout exceeded when trying to connect'),
])('calls a database that is away unavailable: $code $message', (error) => {
  expect(findRefusal(within(error))).toMatchObject({ code: 'unavailable' })
})

it('leaves a bug a bug', () => {
  for (const bug of [coded('23505'), coded('42P01'), new TypeError('x'), 'text', undefined])
    expect(findRefusal(bug)).toBeUndefined()
})
