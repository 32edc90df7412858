import type { Examples } from '../gallery/examples.ts'
import { InsetText } from './inset-text.tsx'

export const examples: Examples = {
  name: 'InsetText',
  chapter: 'content',
  about:
    'A quotation, or a rule that applies to what stands beside it. What the reader must not miss is a Notice.',
  usage: '<InsetText><p>…</p></InsetText>',
  examples: [
    {
      state: 'default',
      element: (
        <InsetText>
          <p>A round pays for a link worker for three years, and less each year.</p>
        </InsetText>
      ),
    },
  ],
}
