import { expect, it } from 'vitest'
import { isOfTest } from './is-of-test.ts'

it.each([
  [{ round: { slug: 'test-arts-1', test: true } }],
  [{ page: { application: { reference: 'TEST-7K3M-9QXD' } } }],
  [{ receiptNumber: 'TEST-7K3M-9QXD' }],
  [{ proof: { event: '{"detail":{"receiptNumber":"TEST-7K3M-9QXD"}}' } }],
  [{ invitation: { roundName: 'TEST: Arts' } }],
])('a page of %j is of a test', (data) => {
  expect(isOfTest(data)).toBe(true)
  // As the router has it: every property when it is asked for, and none that is listed.
  expect(isOfTest(new Proxy({}, { get: (_, name) => Reflect.get(data, name) }))).toBe(true)
})

it.each([
  [{ round: { slug: 'test-arts-1', test: false } }],
  [{ application: { reference: 'SP-7K3M-9QXD' } }],
  // The list of one's own applications has both.
  [{ applications: [{ reference: 'TEST-7K3M-9QXD' }] }],
  [{ test: { slug: 'test-arts-1', state: 'open' } }],
  [null],
])('a page of %j is of none', (data) => {
  expect(isOfTest(data)).toBe(false)
})
