import type { Examples } from '../gallery/examples.ts'
import { Blank } from './blank.tsx'

export const examples: Examples = {
  name: 'Blank',
  chapter: 'data',
  about:
    'Why there is no number, in words with its mark. Never an empty cell, and never a nought that nobody counted.',
  usage: '<Blank kind="not-collected" />',
  examples: [
    {
      state: 'four kinds',
      element: (
        <p>
          <Blank kind="none" /> · <Blank kind="not-collected" /> · <Blank kind="suppressed" /> ·{' '}
          <Blank kind="stale" />
        </p>
      ),
    },
    {
      state: 'stale, with its value',
      element: (
        <p>
          <Blank kind="stale" value="1,265" />
        </p>
      ),
    },
    {
      state: 'Welsh',
      language: 'cy',
      element: (
        <p>
          <Blank kind="suppressed" /> · <Blank kind="stale" value="1,265" />
        </p>
      ),
    },
  ],
}
