import type { ReactNode } from 'react'
import type { Examples } from '../gallery/examples.ts'
import { LanguageSwitch } from './language-switch.tsx'

const onPine = (element: ReactNode) => <div className="ac-header">{element}</div>

export const examples: Examples = {
  name: 'LanguageSwitch',
  chapter: 'shell',
  about:
    'A link to the same page in the other language, by the name that the language calls itself. It stands in the header.',
  usage: '<LanguageSwitch address={useAddress()} />',
  examples: [
    { state: 'on an English page', language: 'en', element: onPine(<LanguageSwitch address="/gallery" />) },
    { state: 'on a Welsh page', language: 'cy', element: onPine(<LanguageSwitch address="/cy/gallery" />) },
  ],
}
