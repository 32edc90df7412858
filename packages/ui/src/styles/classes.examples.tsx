import type { Examples } from '../gallery/examples.ts'

export const examples: Examples = {
  name: 'Classes',
  chapter: 'content',
  about:
    'What is only a look has a class and no component: a width for reading, a ground, figures that stand under each other.',
  usage: '<p className="ac-prose">…</p>',
  examples: [
    {
      state: 'ac-prose: a line that is good to read',
      element: (
        <p className="ac-prose">
          A paragraph never grows wider than about sixty-eight letters, however wide the screen is.
        </p>
      ),
    },
    {
      state: 'ac-card: a ground of its own',
      element: (
        <article className="ac-card">
          <p>One of several.</p>
        </article>
      ),
    },
    { state: 'ac-source: a quiet line', element: <p className="ac-source">Rates use the last census.</p> },
    {
      state: 'ac-num: figures under each other',
      element: (
        <p className="ac-num">
          1,265
          <br />
          9,111
        </p>
      ),
    },
    {
      state: 'ac-empty: nothing to show',
      element: (
        <div className="ac-empty">
          <p>Nothing on record matches.</p>
        </div>
      ),
    },
  ],
}
