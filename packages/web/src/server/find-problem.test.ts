import { describe, expect, it } from 'vitest'
import { findProblem } from './find-problem.ts'

const settings = { host: 'grants.example', bodyBytesMax: 1000 }
const post = (headers: Record<string, string>) =>
  findProblem({ method: 'POST', headers: { 'content-length': '10', ...headers } }, settings)

describe('a form', () => {
  it('is taken from our own pages', () => {
    expect(post({ 'sec-fetch-site': 'same-origin' })).toBeUndefined()
    expect(post({ origin: 'https://grants.example' })).toBeUndefined()
  })

  it('is refused from another site, from a sibling, from a link, and from nowhere', () => {
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect(post({ 'sec-fetch-site': site, origin: 'https://grants.example' })).toEqual({ status: 403 })
    }
    for (const origin of ['https://evil.example', 'https://grants.example.evil.example', 'null']) {
      expect(post({ origin })).toEqual({ status: 403 })
    }
    expect(post({})).toEqual({ status: 403 })
  })

  it('is refused when it is too large, or does not say how large it is', () => {
    const headers = { 'sec-fetch-site': 'same-origin' }
    expect(
      findProblem({ method: 'POST', headers: { ...headers, 'content-length': '1001' } }, settings),
    ).toEqual({ status: 413 })
    expect(findProblem({ method: 'POST', headers: { ...headers, 'content-length': 'x' } }, settings)).toEqual(
      { status: 413 },
    )
    expect(findProblem({ method: 'POST', headers }, settings)).toEqual({ status: 411 })
  })
})

it('reads are never refused here, and other methods always', () => {
  expect(findProblem({ method: 'GET', headers: {} }, settings)).toBeUndefined()
  expect(findProblem({ method: 'HEAD', headers: {} }, settings)).toBeUndefined()
  expect(findProblem({ method: 'DELETE', headers: { 'sec-fetch-site': 'same-origin' } }, settings)).toEqual({
    status: 405,
  })
})
