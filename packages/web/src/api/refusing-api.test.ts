import { DomainError } from '@academy/domain/domain-error'
import type { Api } from '@academy/trpc/create-caller'
import { TRPCError } from '@trpc/server'
import { isRouteErrorResponse } from 'react-router'
import { describe, expect, it } from 'vitest'
import { isRefusal, Refusal, toRefusal } from './refusal.ts'
import { refusingApi } from './refusing-api.ts'

/** A router of one procedure that ends as it is told. */
function apiThat(ends: () => Promise<unknown>): { map: { home(input: object): Promise<unknown> } } {
  const api: unknown = { map: { home: ends } }
  return refusingApi(api as Api)
}

describe('refusingApi', () => {
  it('passes answers through', async () => {
    await expect(apiThat(async () => 42).map.home({})).resolves.toBe(42)
  })

  it('turns a refusal into what a page can answer with: its status and its reason', async () => {
    const refused = new TRPCError({
      code: 'UNPROCESSABLE_CONTENT',
      cause: new DomainError('refused', 'window-closed'),
    })
    const thrown = await apiThat(() => Promise.reject(refused))
      .map.home({})
      .catch((error: unknown) => error)
    expect(isRefusal(thrown)).toBe(true)
    expect(isRouteErrorResponse(thrown)).toBe(true)
    expect(thrown).toMatchObject({ status: 422, data: { code: 'refused', reason: 'window-closed' } })
  })

  it('leaves a bug a bug', () => {
    const bug = new TRPCError({ code: 'INTERNAL_SERVER_ERROR' })
    expect(toRefusal(bug)).toBe(bug)
    expect(toRefusal(new TypeError('x'))).toBeInstanceOf(TypeError)
  })

  it('answers a wrong input as a bad request', () => {
    expect(toRefusal(new TRPCError({ code: 'BAD_REQUEST' }))).toEqual(new Refusal(new DomainError('invalid')))
  })
})
