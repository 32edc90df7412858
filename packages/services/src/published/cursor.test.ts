import { expect, it } from 'vitest'
import { z } from 'zod'
import type { ListIdentity } from '../runtime/list-cursor.ts'
import { readCursor, writeCursor } from './cursor.ts'

const ctx = { ports: { cursorSecret: 'a secret of a test' } }
const key = z.tuple([z.string(), z.string()])
const list: ListIdentity = {
  kind: 'scheme',
  sort: 'name',
  filters: { nation: 'Wales', activity: 'arts' },
  relation: { name: 'area', parentId: 'a' },
}
const place = { release: 3, key: ['Gŵyr', 'x'] as const }
const cursor = writeCursor(ctx, list, place)
const reasonOf = (read: () => unknown) => {
  try {
    return read()
  } catch (error) {
    return error
  }
}

it('leads back to its place', () => {
  expect(readCursor(ctx, list, cursor, key)).toEqual(place)
})

it('means the same list however its filters are written', () => {
  const same = {
    ...list,
    sortValue: undefined,
    filters: { activity: 'arts', areaCode: null, nation: 'Wales' },
  }
  expect(readCursor(ctx, same, cursor, key)).toEqual(place)
})

it.each<[string, Partial<ListIdentity>]>([
  ['kind', { kind: 'award' }],
  ['order', { sort: 'newest' }],
  ['value that the order is by', { sortValue: 'garden' }],
  ['filter', { filters: { nation: 'Wales' } }],
  ['value of a filter', { filters: { nation: 'Wales', activity: 'advice' } }],
  ['relation', { relation: { name: 'programme', parentId: 'a' } }],
  ['parent', { relation: { name: 'area', parentId: 'b' } }],
  ['list without a parent', { relation: undefined }],
])('is refused in a list of another %s', (_what, other) => {
  expect(reasonOf(() => readCursor(ctx, { ...list, ...other }, cursor, key))).toMatchObject({
    code: 'invalid',
    reason: 'cursor-of-another-list',
  })
})

it.each([
  ['nothing', ''],
  ['made up', 'eyJhIjoxfQ'],
  ['cut', cursor.slice(0, -3)],
  ['longer', `${cursor}AA`],
  ['with a line break', `${cursor}\n`],
  ['with padding', `${cursor}==`],
  ['changed', `${cursor.slice(0, -2)}${cursor.endsWith('A') ? 'BB' : 'AA'}`],
  ['of another service', writeCursor({ ports: { cursorSecret: 'another' } }, list, place)],
  ['of another shape', writeCursor(ctx, list, { release: 3, key: ['one'] })],
  ['of a hundred thousand characters', 'A'.repeat(100_000)],
])('is refused when it is %s', (_what, written) => {
  expect(reasonOf(() => readCursor(ctx, list, written, key))).toMatchObject({
    code: 'invalid',
    reason: 'unknown-cursor',
  })
})
