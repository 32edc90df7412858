import type { Examples } from '../gallery/examples.ts'
import { Section } from './section.tsx'

export const examples: Examples = {
  name: 'Section',
  chapter: 'content',
  about: 'A part of a page under its own heading. `id` lets a link lead to it.',
  usage: '<Section title={words.schemes} id="schemes">…</Section>',
  examples: [
    {
      state: 'default',
      element: (
        <Section title="Schemes here">
          <p className="ac-prose">Seven are on record.</p>
        </Section>
      ),
    },
  ],
}
