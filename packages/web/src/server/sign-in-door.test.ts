import { createRuntime } from '@academy/services/runtime/create-runtime'
import { expect, it } from 'vitest'
import { isRefusal } from '../api/refusal.ts'
import { demoContext } from '../context/demo-context.ts'
import { requestContext } from '../context/request-context.ts'
import { publicSession, sessionContext } from '../context/session-context.ts'
import { signInContext } from '../context/sign-in-context.ts'
import { RouterContextProvider } from 'react-router'
import { signInDoor } from './sign-in-door.ts'

const logged: string[] = []
const databaseUrl = 'postgres://academy@127.0.0.1:1/academy'
const runtime = createRuntime({
  databaseUrl,
  role: 'academy_grants',
  log: { info: () => {}, error: (_, message) => void logged.push(message) },
})
const origin = 'https://grants.example.org'
const door = signInDoor({
  runtime,
  databaseUrl,
  secret: 'a secret of more than thirty-two characters',
  origin,
  demo: false,
})

it('says of a person with a session that nobody knows who asks while the database is away', async () => {
  const visitor = await door.sessionFor(new Request(origin))
  expect(visitor.isUnknown).toBeUndefined()
  const cookie = `__Host-academy-session=${await signed('token')}`
  const session = await door.sessionFor(new Request(origin, { headers: { cookie } }))
  expect(session).toMatchObject({ actor: { kind: 'public' }, isUnknown: true })
  expect(logged).toEqual(['who asks could not be found out'])
})

it('refuses to send a link as unavailable, not as a bug', async () => {
  const context = new RouterContextProvider()
  const request = new Request(`${origin}/sign-in`, { headers: { origin } })
  context.set(requestContext, {
    id: 'r',
    origin,
    demo: false,
    islands: {},
    arrivedAtMs: 0,
    clientAddress: '192.0.2.1',
  })
  context.set(sessionContext, publicSession)
  await door.prepare(context, request)
  const thrown = await context
    .get(signInContext)
    .requestLink({ email: 'a@b.example', language: 'en' })
    .catch((error: unknown) => error)
  expect(isRefusal(thrown) && thrown.status).toBe(503)
})

it('refuses what only a demonstration shows as unavailable, not as a bug', async () => {
  const secret = 'a secret of more than thirty-two characters'
  const demoDoor = signInDoor({ runtime, databaseUrl, secret, origin, demo: true })
  const context = new RouterContextProvider()
  context.set(requestContext, {
    id: 'r',
    origin,
    demo: true,
    islands: {},
    arrivedAtMs: 0,
    clientAddress: '192.0.2.1',
  })
  context.set(sessionContext, publicSession)
  await demoDoor.prepare(context, new Request(origin))
  const demo = context.get(demoContext)
  for (const work of [demo?.samplePeople({ text: '', page: 1 }), demo?.outbox()])
    await expect(work).rejects.toMatchObject({ status: 503, data: { code: 'unavailable' } })
})

/** As better-auth signs a cookie: HMAC with SHA-256, base64. */
async function signed(value: string): Promise<string> {
  const secret = new TextEncoder().encode('a secret of more than thirty-two characters')
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(value))
  return encodeURIComponent(`${value}.${Buffer.from(signature).toString('base64')}`)
}
