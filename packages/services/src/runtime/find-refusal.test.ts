import { DomainError } from '@academy/domain/domain-error'
import { expect, it } from 'vitest'
import { findRefusal } from './find-refusal.ts'

const coded = (code: string) => Object.assign(new Error('x'), { code })
const within = (cause: unknown) => new Error('Failed query', { cause: new Error('outer', { cause }) })

it('finds a refusal however deep it lies', () => {
  const refusal = new DomainError('refused', 'window-closed')
  expect(findRefusal(refusal)).toBe(refusal)
  expect(findRefusal(within(refusal))).toBe(refusal)
})

it.each(['22021', '22P05'])('calls a text that the database cannot hold invalid: %s', (code) => {
  expect(findRefusal(within(coded(code)))).toMatchObject({ code: 'invalid' })
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
