import { describe, expect, it } from 'vitest'
import { findProblem } from './find-problem.ts'

const settings = { host: 'grants.example', allowed: ['GET', 'HEAD', 'POST'] }
const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }
const post = (headers: Record<string, string>) =>
  findProblem({ method: 'POST', headers: { ...form, ...headers } }, settings)?.status

describe('a form', () => {
  it('is taken from our own pages', () => {
    expect(post({ 'sec-fetch-site': 'same-origin' })).toBeUndefined()
    expect(post({ origin: 'https://grants.example' })).toBeUndefined()
  })

  it('is refused from another site, from a sibling, from a link, and from nowhere', () => {
    for (const site of ['cross-site', 'same-site', 'none'])
      expect(post({ 'sec-fetch-site': site, origin: 'https://grants.example' })).toBe(403)
    for (const origin of ['https://evil.example', 'https://grants.example.evil.example', 'null'])
      expect(post({ origin })).toBe(403)
    expect(post({})).toBe(403)
  })

  it('is taken from anywhere, whatever its form, where the address is the proof', () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(findProblem({ method: 'POST', headers }, { ...settings, fromAnywhere: true })).toBeUndefined()
    expect(findProblem({ method: 'PUT', headers }, { ...settings, fromAnywhere: true })?.status).toBe(405)
  })

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x', ''])(
    'is refused in a form that no page sends: %s',
    (type) => expect(post({ 'sec-fetch-site': 'same-origin', 'content-type': type })).toBe(415),
  )
})

it('reads are never refused here, and other methods with those that the page takes', () => {
  expect(findProblem({ method: 'GET', headers: {} }, settings)).toBeUndefined()
  expect(findProblem({ method: 'HEAD', headers: {} }, settings)).toBeUndefined()
  expect(
    findProblem({ method: 'DELETE', headers: { 'sec-fetch-site': 'same-origin' } }, settings),
  ).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD, POST' } })
})
