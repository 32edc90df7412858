import { expect, it } from 'vitest'
import { dealWith, draftsOfPerson, findDrafts, keepDraft, removeDraftsOfPerson } from './drafts.ts'
import { memoryStore } from './typing-world.ts'

const place = { person: 'p', application: 'a' }
const draft = (value: string, typedAt = 1000) => ({ section: 'scheme', values: { name: value }, typedAt })
const DAY_MS = 24 * 60 * 60 * 1000

it('never replaces a draft of another page load, and shows the newest first', () => {
  const store = memoryStore()
  keepDraft(store, place, 'one', draft('old', 1000))
  keepDraft(store, place, 'two', draft('new', 2000))
  keepDraft(store, place, 'two', draft('newer', 3000))
  expect(findDrafts(store, place, 4000).map(({ values }) => values['name'])).toEqual(['newer', 'old'])
  keepDraft(store, place, 'two', { ...draft(''), values: {} })
  expect(findDrafts(store, place, 4000).map(({ id }) => id)).toEqual(['one'])
})

it('forgets an answer that was dealt with and keeps the others', () => {
  const store = memoryStore()
  keepDraft(store, place, 'one', { section: 's', values: { a: '1', b: '2' }, typedAt: 1 })
  dealWith(store, place, 'one', ['a'])
  expect(findDrafts(store, place, 2)[0]?.values).toEqual({ b: '2' })
  dealWith(store, place, 'one', ['b'])
  expect(store.length).toBe(0)
})

it('keeps one person’s from another’s, and forgets all of one at sign-out', () => {
  const store = memoryStore()
  keepDraft(store, place, 'one', draft('mine'))
  keepDraft(store, { person: 'q', application: 'a' }, 'two', draft('theirs'))
  expect(draftsOfPerson(store, 'p')).toEqual([{ application: 'a', section: 'scheme' }])
  removeDraftsOfPerson(store, 'p')
  expect([draftsOfPerson(store, 'p').length, draftsOfPerson(store, 'q').length]).toEqual([0, 1])
})

it('forgets after a week, and what it cannot read', () => {
  const store = memoryStore()
  keepDraft(store, place, 'one', draft('text', 1000))
  store.setItem('kept:p:a:two', '{')
  store.setItem('kept:p/applications/a/scheme', '{"values":{}}')
  store.setItem('another program', 'stays')
  expect(findDrafts(store, place, 1000 + 7 * DAY_MS)).toHaveLength(1)
  expect(findDrafts(store, place, 1001 + 7 * DAY_MS)).toEqual([])
  expect(store.length).toBe(1)
})

it('says when there is no room, and leaves what is there', () => {
  const store = memoryStore()
  expect(keepDraft(store, place, 'one', draft('a'.repeat(1_500_000)))).toBe(true)
  expect(keepDraft(store, place, 'two', draft('b'.repeat(600_000)))).toBe(false)
  expect(findDrafts(store, place, 1001).map(({ id }) => id)).toEqual(['one'])
  const full = { ...memoryStore(), setItem: () => { throw new Error('QuotaExceededError') } } // prettier-ignore
  expect(keepDraft(full, place, 'one', draft('a'))).toBe(false)
})
