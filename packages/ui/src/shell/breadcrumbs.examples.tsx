import type { Examples } from '../gallery/examples.ts'
import { Breadcrumbs } from './breadcrumbs.tsx'

export const examples: Examples = {
  name: 'Breadcrumbs',
  chapter: 'shell',
  about: 'The way back up from a record to its list. The page itself is not in it: its heading says it.',
  usage: '<Breadcrumbs items={[{ path: paths.schemes, text: words.title }]} />',
  examples: [
    { state: 'one step', element: <Breadcrumbs items={[{ path: '/gallery', text: 'Schemes' }]} /> },
    {
      state: 'several, long Welsh text',
      language: 'cy',
      element: (
        <Breadcrumbs
          items={[
            { path: '/gallery', text: 'Ardaloedd' },
            { path: '/gallery/shell', text: 'Bwrdd Iechyd Prifysgol Betsi Cadwaladr' },
            { path: '/gallery/form', text: 'Cynlluniau presgripsiynu cymdeithasol yr ardal' },
          ]}
        />
      ),
    },
  ],
}
