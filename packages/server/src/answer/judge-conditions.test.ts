import { describe, expect, it } from 'vitest'
import { judgeConditions, rangeHolds } from './judge-conditions.ts'

const lastModified = new Date('2026-11-20T12:00:00.400Z')
const now = { etag: '"one"', lastModified }
const weak = { etag: 'W/"one"' }
const same = lastModified.toUTCString()
const before = 'Fri, 20 Nov 2026 11:59:59 GMT'

describe('conditions', () => {
  it('are judged in the order of the standard', () => {
    expect(judgeConditions({}, now)).toBe('send')
    expect(judgeConditions({ 'if-match': '"one"' }, now)).toBe('send')
    expect(judgeConditions({ 'if-match': '*' }, now)).toBe('send')
    expect(judgeConditions({ 'if-match': '"two"', 'if-none-match': '"one"' }, now)).toBe(412)
    expect(judgeConditions({ 'if-match': '"one"', 'if-unmodified-since': before }, now)).toBe('send')
    expect(judgeConditions({ 'if-unmodified-since': before }, now)).toBe(412)
    expect(judgeConditions({ 'if-none-match': '"two"', 'if-modified-since': same }, now)).toBe('send')
    expect(judgeConditions({ 'if-modified-since': same }, now)).toBe(304)
    expect(judgeConditions({ 'if-modified-since': before }, now)).toBe('send')
    expect(judgeConditions({ 'if-modified-since': 'soon' }, now)).toBe('send')
  })

  it('take a weak tag for the same content, but never for the same bytes', () => {
    expect(judgeConditions({ 'if-none-match': '"one"' }, weak)).toBe(304)
    expect(judgeConditions({ 'if-none-match': 'W/"one"' }, now)).toBe(304)
    expect(judgeConditions({ 'if-match': 'W/"one"' }, weak)).toBe(412)
  })

  it('name tags whole, between commas, and not what only holds one', () => {
    const tags = (list: string) => judgeConditions({ 'if-none-match': list }, now)
    for (const list of ['"one"', ' "two" , W/"one" ', '"a,b","one"', '"two",,"one"', 'junk, "one"'])
      expect([list, tags(list)]).toEqual([list, 304])
    for (const list of ['foo"one"', '"one"foo', '"two" "one"', 'w"one"', '"one'])
      expect([list, tags(list)]).toEqual([list, 'send'])
  })

  it('mean nothing where nothing tells one state from another', () => {
    expect(judgeConditions({ 'if-match': '"one"', 'if-none-match': '*' }, {})).toBe('send')
  })
})

it('a part is sent only of the very bytes that the client has the rest of', () => {
  expect(rangeHolds(undefined, now)).toBe(true)
  expect(rangeHolds('"one"', now)).toBe(true)
  expect(rangeHolds('W/"one"', weak)).toBe(false)
  expect(rangeHolds(same, now)).toBe(true)
  expect(rangeHolds(before, now)).toBe(false)
})
