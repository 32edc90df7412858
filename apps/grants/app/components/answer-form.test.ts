import { DomainError, type ErrorCode } from '@academy/domain/domain-error'
import { Refusal } from '@academy/web/api/refusal'
import { RouterContextProvider } from 'react-router'
import { expect, it } from 'vitest'
import { answerForm } from './answer-form.ts'
import type { KeptWhy } from './read-form.ts'

const request = (body: string) =>
  new Request('http://grants.example/applications/1/scheme', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })

/** What becomes of a form when its operation refuses. */
async function answerTo(error: unknown): Promise<unknown> {
  const context = new RouterContextProvider()
  return answerForm({ request: request('scheme-summary=half+an+hour'), context }, async () => {
    throw error
  }).catch((thrown: unknown) => thrown)
}

const answers: Record<ErrorCode, [status: number, why: KeptWhy]> = {
  invalid: [400, 'unreadable'],
  'signed-out': [401, 'signed-out'],
  'not-allowed': [403, 'refused'],
  'not-found': [404, 'refused'],
  conflict: [409, 'refused'],
  refused: [422, 'refused'],
  'too-many': [429, 'too-many'],
  unavailable: [503, 'unavailable'],
}

it.each(Object.entries(answers) as [ErrorCode, [number, KeptWhy]][])(
  'gives back what was typed, with the reason, when its operation refuses with "%s"',
  async (code, [status, why]) => {
    expect(await answerTo(new Refusal(new DomainError(code, 'withdrawn')))).toMatchObject({
      data: {
        why,
        reason: 'withdrawn',
        posted: { 'scheme-summary': 'half an hour' },
        action: '/applications/1/scheme',
      },
      init: { status },
    })
  },
)

it('leaves a fault to be logged as one', async () => {
  const fault = new Error('a bug')
  expect(await answerTo(fault)).toBe(fault)
})
