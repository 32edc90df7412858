import { languageContext } from '@academy/web/context/language-context'
import { publicSession, sessionContext, type Session } from '@academy/web/context/session-context'
import { RouterContextProvider } from 'react-router'
import { expect, it } from 'vitest'
import { middleware } from './signed-in.tsx'

const away: Session = { ...publicSession, isUnknown: true }

async function answerTo(session: Session, request: Request): Promise<unknown> {
  const context = new RouterContextProvider()
  context.set(sessionContext, session)
  context.set(languageContext, 'en')
  const url = new URL(request.url)
  const [guard] = middleware
  try {
    return await guard?.({ request, context, params: {}, url, pattern: '' }, async () => new Response('in'))
  } catch (thrown) {
    return thrown
  }
}

const save = () =>
  new Request('http://grants.example/applications/1/scheme', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'scheme-summary=half+an+hour',
  })

it('gives back what was typed while nobody can know who sent it', async () => {
  expect(await answerTo(away, save())).toMatchObject({
    data: {
      why: 'unavailable',
      posted: { 'scheme-summary': 'half an hour' },
      action: '/applications/1/scheme',
    },
    init: { status: 503 },
  })
})

it('says that the page is away rather than that one is signed out', async () => {
  expect(await answerTo(away, new Request('http://grants.example/account'))).toMatchObject({
    data: null,
    init: { status: 503 },
  })
})

it('keeps a form of somebody who was signed out', async () => {
  expect(await answerTo(publicSession, save())).toMatchObject({
    data: { why: 'signed-out', posted: { 'scheme-summary': 'half an hour' } },
    init: { status: 401 },
  })
})
