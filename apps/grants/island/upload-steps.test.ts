import { expect, test } from 'vitest'
import { percentOf, stepAfter, type Answer } from './upload-steps.ts'

const answer = (status: number, more: Partial<Answer> = {}): Answer => ({
  status,
  offset: null,
  outcome: null,
  why: null,
  ...more,
})

test.each([
  ['what is there is gone on with', answer(204, { offset: 5 }), 0, { do: 'send', from: 5 }],
  [
    'what became of it ends it',
    answer(204, { offset: 9, outcome: 'added=1' }),
    0,
    { do: 'done', query: 'added=1' },
  ],
  ['a cut line is asked again after a second', undefined, 0, { do: 'ask', afterMs: 1_000, line: 'lost' }],
  ['later after longer', undefined, 3, { do: 'ask', afterMs: 8_000, line: 'lost' }],
  ['never after more than 20 seconds', undefined, 30, { do: 'ask', afterMs: 20_000, line: 'lost' }],
  [
    'a server that does not answer is a cut line',
    answer(502),
    1,
    { do: 'ask', afterMs: 2_000, line: 'lost' },
  ],
  [
    'a full disk ends it with its sentence',
    answer(503, { why: 'no-space' }),
    0,
    { do: 'refused', why: 'no-space' },
  ],
  [
    'what another tab sends is waited for',
    answer(423, { why: 'busy' }),
    0,
    { do: 'ask', afterMs: 2_000, line: 'elsewhere' },
  ],
  [
    'what our own lost line still holds is no other tab',
    answer(423, { why: 'busy' }),
    1,
    { do: 'ask', afterMs: 2_000, line: 'lost' },
  ],
  [
    'a wrong place is asked for at once',
    answer(409, { why: 'offset' }),
    0,
    { do: 'ask', afterMs: 0, line: 'lost' },
  ],
  ['what expired begins anew', answer(410, { why: 'upload-expired' }), 0, { do: 'begin' }],
  ['who is signed out signs in again', answer(401, { why: 'signed-out' }), 0, { do: 'signed-out' }],
  ['a refusal says why', answer(413, { why: 'file-too-large' }), 0, { do: 'refused', why: 'file-too-large' }],
  ['a refusal without words is one too', answer(403), 0, { do: 'refused', why: 'other' }],
] as const)('%s', (_, given, cuts, step) => {
  expect(stepAfter(given, cuts)).toEqual(step)
})

test('a file is at 100 per cent only when all of it is sent', () => {
  expect([percentOf(0, 3), percentOf(999, 1_000), percentOf(3, 3), percentOf(0, 0)]).toEqual([
    0, 99, 100, 100,
  ])
})
