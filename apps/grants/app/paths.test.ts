import { fileURLToPath } from 'node:url'
import { pathStrings } from '@academy/ui/testing/path-strings'
import { matchRoutes, type RouteObject } from 'react-router'
import { expect, it } from 'vitest'
import { paths } from './paths.ts'
import routes from './routes.ts'

/** Answered as streams, before any page is asked: `e2e/files.test.ts` and `e2e/uploads.test.ts` ask for them. */
const streamed = ['file', 'submittedFile', 'uploads']

it('every address leads to a page of this door', async () => {
  const known = (await routes) as RouteObject[]
  const pages = Object.entries(paths).filter(([name]) => !streamed.includes(name))
  const addresses = pages.map(([, path]) =>
    typeof path === 'string'
      ? path
      : (path as (...parts: never[]) => string)(...(['one', 'two', 'three'] as never[])),
  )
  expect(addresses.length).toBeGreaterThan(10)
  expect(addresses.filter((address) => !matchRoutes(known, new URL(address, 'http://a').pathname))).toEqual(
    [],
  )
})

it('no address is written by hand', () => {
  expect(pathStrings(fileURLToPath(new URL('.', import.meta.url)))).toEqual([])
})
