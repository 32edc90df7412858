import { expect, it } from 'vitest'
import { sentSection } from './sent-section.ts'

it('tells answers from versions and from the button', () => {
  const sent = sentSection({
    name: 'A',
    activities: ['arts', 'nature'],
    'base.name': '3',
    intent: 'list',
    _again: '1',
  })
  expect(sent).toEqual({
    values: { name: 'A', activities: ['arts', 'nature'] },
    baseVersions: { name: 3 },
    carriesOn: {},
    goTo: 'list',
  })
})

it('tells which text beside an answer is to be taken, and that all are to be put away', () => {
  const posted = { 'budget.grant.2': '5', 'base.budget.grant.2': '2', 'mine.budget.grant.2': '4' }
  expect(sentSection({ ...posted, intent: 'use:budget.grant.2:7' })).toEqual({
    values: { 'budget.grant.2': '5' },
    baseVersions: { 'budget.grant.2': 2 },
    carriesOn: { 'budget.grant.2': 4 },
    resolve: { key: 'budget.grant.2', take: 7 },
    goTo: 'here',
  })
  expect(sentSection({ ...posted, intent: 'keep:budget.grant.2' }).resolve).toEqual({
    key: 'budget.grant.2',
    take: null,
  })
  for (const intent of ['use:name:0', 'use:name:99999999999', 'use:', 'use:name', 'keep:'])
    expect(sentSection({ ...posted, intent }).resolve).toBeUndefined()
})

it('goes on when nothing says otherwise, as when Enter is pressed', () => {
  expect(sentSection({ name: 'A' }).goTo).toBe('next')
})

it('takes a version that is none of ours for none, so that the text is kept beside the other', () => {
  const posted = { a: 'x', 'base.a': '99999999999', 'base.b': '1e30', 'base.c': '-1', 'base.d': '2' }
  expect(sentSection(posted).baseVersions).toEqual({ a: 0, b: 0, c: 0, d: 2 })
})
