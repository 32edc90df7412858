import { expect, it } from 'vitest'
import { routeFinder, type Route } from './find-route.ts'

const route = (path: string, ...methods: ('GET' | 'POST')[]): Route => ({ path, methods, answer: () => {} })
const find = routeFinder([
  route('/releases/{number}', 'GET'),
  route('/releases/{number}/{table}.{format}', 'GET'),
  route('/releases/latest', 'GET', 'POST'),
])

it('finds the exact address first, then what fits, and says which methods it takes', () => {
  expect(find('/releases/latest')?.allowed).toEqual(['GET', 'HEAD', 'POST', 'OPTIONS'])
  expect(find('/releases/7')).toMatchObject({ parts: { number: '7' }, allowed: ['GET', 'HEAD', 'OPTIONS'] })
  expect(find('/releases/7/scheme.csv')?.parts).toEqual({ number: '7', table: 'scheme', format: 'csv' })
})

it('finds nothing at another address, however it is written', () => {
  for (const path of [
    '/',
    '/releases',
    '/releases/',
    '/releases/7/',
    '/releases/7/scheme',
    '/releases/7/a/b.csv',
  ])
    expect([path, find(path)]).toEqual([path, undefined])
})
