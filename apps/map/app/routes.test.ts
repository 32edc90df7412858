import { expect, it } from 'vitest'
import { files, pages } from '../e2e/pages.ts'
import routes from './routes.ts'

const english = routes.map(({ path = '' }) => path).filter((path) => !/^cy(\/|$)/.test(path))
const listed = [...pages, ...files].map((page) => page.slice(1).split('?')[0] ?? '')

it.each(english)('the browser opens /%s', (path) => {
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`)
  expect(listed.filter((page) => pattern.test(page))).not.toEqual([])
})
