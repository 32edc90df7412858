import { expect, test } from 'vitest'
import { listProcedures } from './procedure-list.ts'
import { remoteRouter } from './remote-router.ts'
import { refuseDearRequest, requestLimits } from './request-limits.ts'

const calls = (count: number, path: string, input: unknown = {}) =>
  Array.from({ length: count }, () => ({ path, getRawInput: async () => input }))
const reasonOf = (of: ReturnType<typeof calls>) =>
  refuseDearRequest(of).then(
    () => 'taken',
    (error: { cause?: { reason?: string } }) => error.cause?.reason,
  )

test('every procedure that is offered outside says what a call counts as, and one may be called alone', () => {
  const beyond = listProcedures(remoteRouter).filter(({ rows = Infinity }) => rows > requestLimits.rows)
  expect(beyond.map(({ path }) => path)).toEqual([])
})

test('counts the rows of all calls of a request together', async () => {
  expect(await reasonOf(calls(10, 'published.schemes', { first: 40 }))).toBe('taken')
  expect(await reasonOf(calls(10, 'published.schemes', { first: 41 }))).toBe('too-many-rows')
  expect(await reasonOf(calls(3, 'published.schemes', { last: 200 }))).toBe('too-many-rows')
  expect(await reasonOf([...calls(1, 'published.awards', { first: 200 }), ...calls(5, 'map.scheme')])).toBe('taken') // prettier-ignore
  expect(await reasonOf(calls(2, 'map.home'))).toBe('taken')
  expect(await reasonOf([...calls(2, 'map.home'), ...calls(1, 'map.scheme')])).toBe('too-many-rows')
  expect(await reasonOf(calls(11, 'published.releases'))).toBe('too-many-calls')
})

test('takes no discount for a size that is none', async () => {
  for (const first of [-1_000, 0, 0.5, '1', null, NaN])
    expect(await reasonOf(calls(3, 'map.home', { first }))).toBe('too-many-rows')
  for (const input of [null, undefined, 'x', []])
    expect(await reasonOf(calls(3, 'map.file', input))).toBe('too-many-rows')
})

test('names the limit, and what would be within it', async () => {
  await expect(refuseDearRequest(calls(3, 'map.home'))).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    message: 'A request asks for 400 rows at most, and this one for 600: ask for fewer with `first`, or in several requests.', // prettier-ignore
    cause: { details: { limit: 400, asked: 600 } },
  })
})

test('leaves a call that is nobody’s, and an input that cannot be read, to the words for that', async () => {
  expect(await reasonOf(calls(10, 'grants.rounds'))).toBe('taken')
  const unreadable = { path: 'map.scheme', getRawInput: () => Promise.reject(new Error('no JSON')) }
  expect(await reasonOf([unreadable])).toBe('taken')
})
