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
    goTo: 'list',
  })
})

it('puts the text that was set aside in place of the answer', () => {
  const sent = sentSection({ name: 'theirs', 'aside.name': 'mine', 'base.name': '2', intent: 'use:name' })
  expect(sent).toEqual({ values: { name: 'mine' }, baseVersions: { name: 2 }, goTo: 'here' })
})

it('goes on when nothing says otherwise, as when Enter is pressed', () => {
  expect(sentSection({ name: 'A' }).goTo).toBe('next')
})

it('takes a version that is none of ours for none, so that the text is kept beside the other', () => {
  const posted = { a: 'x', 'base.a': '99999999999', 'base.b': '1e30', 'base.c': '-1', 'base.d': '2' }
  expect(sentSection(posted).baseVersions).toEqual({ a: 0, b: 0, c: 0, d: 2 })
})
