import { expect, it } from 'vitest'
import { inBothLanguages } from './in-both-languages.ts'

it('serves every page under /cy as well, from the same module', () => {
  const routes = inBothLanguages([
    { index: true, file: 'routes/home.tsx' },
    { path: 'schemes', file: 'routes/schemes.tsx', children: [{ path: ':slug', file: 'routes/scheme.tsx' }] },
  ])
  expect(routes.slice(2)).toEqual([
    { index: true, file: 'routes/home.tsx', id: 'cy/routes/home', path: 'cy' },
    {
      path: 'cy/schemes',
      file: 'routes/schemes.tsx',
      id: 'cy/routes/schemes',
      children: [{ path: ':slug', file: 'routes/scheme.tsx', id: 'cy/routes/scheme' }],
    },
  ])
})
