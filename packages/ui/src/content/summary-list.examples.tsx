import type { Examples } from '../gallery/examples.ts'
import { SummaryList } from './summary-list.tsx'

export const examples: Examples = {
  name: 'SummaryList',
  chapter: 'content',
  about:
    'What a record holds, or what was answered: a name and its value on each row. Many records are a DataTable.',
  usage: '<SummaryList rows={[{ key: words.lead, value: scheme.lead }]} />',
  examples: [
    {
      state: 'a record',
      element: (
        <SummaryList
          rows={[
            { key: 'Lead', value: 'Example Health Trust' },
            { key: 'Since', value: 'April 2019' },
          ]}
        />
      ),
    },
    {
      state: 'answers, one fixed',
      element: (
        <SummaryList
          rows={[
            { key: 'Name', value: 'Example Trust', changeHref: '/gallery' },
            { key: 'Round', value: '2026' },
          ]}
        />
      ),
    },
    {
      state: 'long Welsh text',
      language: 'cy',
      element: (
        <SummaryList
          rows={[
            {
              key: 'Enw llawn y sefydliad sy’n arwain y bartneriaeth',
              value: 'Cymdeithas Mudiadau Gwirfoddol Sir Gaerfyrddin a’r Cylch',
              changeHref: '/gallery',
            },
          ]}
        />
      ),
    },
  ],
}
