import { expect, it } from 'vitest'
import { changedNames, parseDraft, readValues } from './draft.ts'

it('tells what was typed from what the page sends along', () => {
  const entries: [string, string][] = [
    ['base.name', '2'],
    ['name', 'A'],
    ['activities', 'arts'],
    ['activities', 'nature'],
    ['mine.name', '4'],
    ['intent', 'next'],
  ]
  expect(readValues(entries)).toEqual({
    values: { name: ['A'], activities: ['arts', 'nature'] },
    base: { 'base.name': ['2'] },
  })
})

it('sees a box that was ticked, and one that no longer is', () => {
  expect(changedNames({ a: ['x'], b: ['1'] }, { a: ['x'], c: ['yes'] })).toEqual(['b', 'c'])
})

it('forgets after a week, and what it cannot read', () => {
  const draft = { values: { a: ['x'] }, base: {}, typedAt: 1000 }
  expect(parseDraft(JSON.stringify(draft), 2000)).toEqual(draft)
  expect(parseDraft(JSON.stringify(draft), 8 * 24 * 3600 * 1000)).toBeUndefined()
  expect(parseDraft('{', 0)).toBeUndefined()
  expect(parseDraft(null, 0)).toBeUndefined()
})
