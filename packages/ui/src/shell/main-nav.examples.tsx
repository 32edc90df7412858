import type { ReactNode } from 'react'
import type { Examples } from '../gallery/examples.ts'
import { MainNav } from './main-nav.tsx'

const items = [
  { path: '/schemes', text: 'Schemes' },
  { path: '/areas', text: 'Areas' },
  { path: '/evidence', text: 'Evidence' },
]
const inHeader = (element: ReactNode) => <div className="ac-header">{element}</div>

export const examples: Examples = {
  name: 'MainNav',
  chapter: 'shell',
  about:
    'The sections of a door. The one that the page belongs to is marked. PageShell draws it; a page does not.',
  usage: '<MainNav items={[{ path: paths.schemes, text: text.schemes }]} address={useAddress()} />',
  examples: [
    { state: 'on another page', element: inHeader(<MainNav items={items} address="/" />) },
    { state: 'on a section’s first page', element: inHeader(<MainNav items={items} address="/areas" />) },
    { state: 'inside a section', element: inHeader(<MainNav items={items} address="/evidence/one" />) },
  ],
}
