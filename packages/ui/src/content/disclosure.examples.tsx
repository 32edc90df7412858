import type { Examples } from '../gallery/examples.ts'
import { Disclosure } from './disclosure.tsx'

export const examples: Examples = {
  name: 'Disclosure',
  chapter: 'content',
  about:
    'Text that opens where it stands, for what not every reader needs. Works without script; on paper it is open.',
  usage: '<Disclosure summary={words.why}>…</Disclosure>',
  examples: [
    {
      state: 'closed',
      element: (
        <Disclosure summary="How the rank is counted">
          <p>Areas with the same rate share a rank.</p>
        </Disclosure>
      ),
    },
    {
      state: 'open',
      element: (
        <Disclosure open summary="How the rank is counted">
          <p>Areas with the same rate share a rank.</p>
        </Disclosure>
      ),
    },
    {
      state: 'long Welsh text',
      language: 'cy',
      element: (
        <Disclosure summary="Sut y cyfrifir y safle ymhlith holl fyrddau iechyd Cymru a’r byrddau gofal integredig yn Lloegr">
          <p>Mae ardaloedd â’r un gyfradd yn rhannu safle.</p>
        </Disclosure>
      ),
    },
  ],
}
