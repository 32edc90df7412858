import { TRPCError } from '@trpc/server'
import { expect, test } from 'vitest'
import { DomainError, type ErrorCode } from '@academy/domain/domain-error'
import type { Actor } from '@academy/services/actor/actor'
import type { Access } from './access.ts'
import { errorTable } from './error-table.ts'
import { createCallerFactory, procedure, router } from './procedure.ts'
import type { TrpcContext } from './trpc-context.ts'

const logged: unknown[] = []
const visitor: Actor = { kind: 'public' }
const member: Actor = { kind: 'person', id: 'p', staff: [] }
const manager: Actor = { kind: 'person', id: 'm', staff: ['fund-manager'] }
const job: Actor = { kind: 'system', job: 'release' }

function contextOf(actor: Actor): TrpcContext {
  const log = { info: () => {}, error: (fields: unknown) => logged.push(fields) }
  // No test here reads the database.
  return { db: undefined as never, actor, now: new Date(0), log, ports: {}, requestId: 'r-1' }
}

const open = (access: Access) => procedure.meta({ access }).query(() => 'done')
const sample = router({
  public: open('public'),
  person: open('person'),
  manager: open('fund-manager'),
  auditor: open('auditor'),
  undeclared: procedure.query(() => 'done'),
  fails: procedure.meta({ access: 'public' }).query(() => {
    throw new Error('password is hunter2')
  }),
  refuses: procedure.meta({ access: 'public' }).query(() => {
    throw new DomainError('refused', 'window-closed', { minutes: 3 })
  }),
})
const call = (actor: Actor) => createCallerFactory(sample)(contextOf(actor))

async function failure(run: () => Promise<unknown>): Promise<TRPCError> {
  const error = await run().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof TRPCError)) throw new Error('expected a refusal')
  return error
}

test('lets each actor call what is declared for them and nothing else', async () => {
  const names = ['public', 'person', 'manager', 'auditor', 'undeclared'] as const
  const allowed = async (actor: Actor) => {
    const answers = await Promise.allSettled(names.map((name) => call(actor)[name]()))
    return names.filter((_, n) => answers[n]?.status === 'fulfilled')
  }
  expect(await allowed(visitor)).toEqual(['public'])
  expect(await allowed(member)).toEqual(['public', 'person'])
  expect(await allowed(manager)).toEqual(['public', 'person', 'manager'])
  expect(await allowed(job)).toEqual(['public'])
})

test('says signed-out before not-allowed', async () => {
  expect((await failure(() => call(visitor).manager())).code).toBe('UNAUTHORIZED')
  expect((await failure(() => call(member).manager())).code).toBe('FORBIDDEN')
})

test('translates a refusal and keeps its reason for the caller', async () => {
  const error = await failure(() => call(visitor).refuses())
  expect(error.code).toBe(errorTable.refused)
  expect(error.message).toBe('window-closed')
  expect(error.cause).toMatchObject({ code: 'refused', details: { minutes: 3 } })
})

test('shows an id for a bug and logs the rest under it', async () => {
  logged.length = 0
  const error = await failure(() => call(visitor).fails())
  expect(error.message).toBe('Something went wrong. Quote r-1.')
  expect(JSON.stringify([error.message, error.cause, error.stack])).not.toContain('hunter2')
  expect(logged).toMatchObject([{ requestId: 'r-1', path: 'fails' }])
})

test('has an answer for every code', () => {
  const codes: ErrorCode[] = ['invalid', 'not-found', 'not-allowed', 'signed-out', 'conflict', 'refused', 'too-many', 'unavailable'] // prettier-ignore
  expect(Object.keys(errorTable).toSorted()).toEqual(codes.toSorted())
})
