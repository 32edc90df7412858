import { createElement } from 'react'
import { createRequestHandler, data, RouterContextProvider, type EntryContext } from 'react-router'
import { expect, it } from 'vitest'
import { requestContext } from '../context/request-context.ts'
import { sampleBuild } from '../testing/sample-build.ts'
import { onceDrawn } from './once-drawn.ts'

const words = 'what the loader found'

function Page({ loaderData }: { loaderData: { found: { words: string }; typed?: string } }) {
  const { found, typed = 'nothing' } = loaderData
  return createElement('p', null, `${found.words}, ${typed}`)
}

/** Answers a request for a page, and what the router wrote down for a second drawing. */
async function ask(path: string) {
  const build = sampleBuild({
    page: { default: Page, loader: () => ({ found: { words } }) },
    form: { default: Page, loader: () => data({ found: { words }, typed: 'typed' }, { status: 422 }) },
    list: { default: () => createElement('p', null, 'a list'), loader: () => [words] },
    resource: { loader: () => Response.json({ found: { words } }) },
  })
  let written = ''
  const entry = {
    module: {
      ...build.entry.module,
      default: async (_request: Request, status: number, headers: Headers, router: EntryContext) => {
        written = await new Response(router.serverHandoffStream).text()
        const { loaderData } = router.staticHandlerContext
        return new Response(String(Page({ loaderData: loaderData[path] }).props.children), {
          status,
          headers,
        })
      },
    },
  }
  const context = new RouterContextProvider()
  context.set(requestContext, { id: 'one' } as never)
  const handle = createRequestHandler(onceDrawn({ ...build, entry }), 'production')
  const response = await handle(new Request(`http://here.example/${path}`), context)
  return { status: response.status, text: await response.text(), written }
}

it('a page has what its loader found, by name, and nothing of it is written down for a second drawing', async () => {
  const { text, written } = await ask('page')
  expect(text).toBe('what the loader found, nothing')
  expect(written).toContain('page')
  expect(written).not.toContain(words)
})

it('a status that a loader gives with its data stands', async () => {
  expect(await ask('form')).toMatchObject({ status: 422, text: 'what the loader found, typed' })
})

it('what a resource answers is left alone', async () => {
  expect(JSON.parse((await ask('resource')).text)).toEqual({ found: { words } })
})
