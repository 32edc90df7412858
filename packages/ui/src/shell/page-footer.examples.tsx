import type { Examples } from '../gallery/examples.ts'
import { PageFooter } from './page-footer.tsx'

export const examples: Examples = {
  name: 'PageFooter',
  chapter: 'shell',
  about:
    'Whose facts these are, what we keep of the reader, and the pages about the site. PageShell draws it.',
  usage: '<PageFooter door="atlas" />',
  examples: [
    { state: 'the atlas', element: <PageFooter door="atlas" /> },
    { state: 'the grants, in Welsh', language: 'cy', element: <PageFooter door="grants" /> },
  ],
}
