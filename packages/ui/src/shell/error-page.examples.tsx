import type { Examples } from '../gallery/examples.ts'
import { ErrorPage } from './error-page.tsx'

export const examples: Examples = {
  name: 'ErrorPage',
  chapter: 'shell',
  about:
    'What a reader is told when a page cannot be shown: what happened and what to do. Our own fault has a number to quote.',
  usage: '<ErrorPage status={404} requestId={id} />',
  examples: [
    { state: 'not found', element: <ErrorPage status={404} requestId="01a214b9" /> },
    { state: 'our fault', element: <ErrorPage status={500} requestId="01a214b9" /> },
    {
      state: 'refused, long Welsh text',
      language: 'cy',
      element: <ErrorPage status={409} requestId="01a214b9" />,
    },
  ],
}
