import { expect, test } from 'vitest'
import { byteRange } from './byte-range.ts'

test('reads the ranges that clients send', () => {
  expect(byteRange('bytes=0-9', 100)).toEqual({ start: 0, end: 9 })
  expect(byteRange('bytes=90-', 100)).toEqual({ start: 90, end: 99 })
  expect(byteRange('bytes=-10', 100)).toEqual({ start: 90, end: 99 })
  expect(byteRange('bytes=-500', 100)).toEqual({ start: 0, end: 99 })
  expect(byteRange('bytes=50-5000', 100)).toEqual({ start: 50, end: 99 })
})

test('sends the whole file for what it may ignore', () => {
  for (const header of [
    undefined,
    '',
    'bytes=',
    'bytes=-',
    'rows=0-1',
    'bytes=0-1,4-5',
    'bytes=9-2',
    'bytes=a-b',
  ]) {
    expect(byteRange(header, 100), header).toBeUndefined()
  }
})

test('refuses a part that lies outside', () => {
  for (const header of ['bytes=100-', 'bytes=100-200', 'bytes=-0'])
    expect(byteRange(header, 100)).toBe('unsatisfiable')
  expect(byteRange('bytes=-5', 0)).toBe('unsatisfiable')
})
