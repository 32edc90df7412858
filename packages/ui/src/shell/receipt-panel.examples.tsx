import type { Examples } from '../gallery/examples.ts'
import { ReceiptPanel } from './receipt-panel.tsx'

export const examples: Examples = {
  name: 'ReceiptPanel',
  chapter: 'shell',
  about: 'The end of a journey: what was done, and the number to keep. It holds the page’s only h1.',
  usage: '<ReceiptPanel title={words.submitted}><p>…</p></ReceiptPanel>',
  examples: [
    {
      state: 'default',
      element: (
        <ReceiptPanel title="Application submitted">
          <p>Your reference is SP-2026-0007</p>
        </ReceiptPanel>
      ),
    },
  ],
}
