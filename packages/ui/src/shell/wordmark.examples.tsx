import type { ReactNode } from 'react'
import type { Examples } from '../gallery/examples.ts'
import { Wordmark } from './wordmark.tsx'

const onPine = (element: ReactNode) => <div className="ac-header">{element}</div>

export const examples: Examples = {
  name: 'Wordmark',
  chapter: 'shell',
  about: 'Our name with the door’s, a link to its first page. It stands on pine.',
  usage: '<Wordmark door="atlas" />',
  examples: [
    { state: 'the atlas', element: onPine(<Wordmark door="atlas" />) },
    { state: 'the grants, in Welsh', language: 'cy', element: onPine(<Wordmark door="grants" />) },
  ],
}
