import type { Examples } from '../gallery/examples.ts'
import { Confidence, SourceNote } from './source-note.tsx'

const source = {
  sourceUrl: 'https://www.gov.scot/publications',
  licence: 'OGL 3.0',
  lastVerified: '2026-11-12',
  confidence: 'medium',
} as const

export const examples: Examples = {
  name: 'SourceNote, Confidence',
  chapter: 'content',
  about:
    'Where a fact comes from, under which licence, when it was checked and how sure we are. It stands at the figure, never louder than it.',
  usage: '<SourceNote {...source} />',
  examples: [
    { state: 'all of it', element: <SourceNote {...source} /> },
    { state: 'an address only', element: <SourceNote sourceUrl="https://example.org/report.pdf" /> },
    {
      state: 'confidence alone',
      element: (
        <p>
          <Confidence level="high" />, <Confidence level="medium" />, <Confidence level="low" />
        </p>
      ),
    },
    {
      state: 'long Welsh text',
      language: 'cy',
      element: (
        <SourceNote
          {...source}
          licence="Trwydded Llywodraeth Agored fersiwn 3.0, gyda chaniatâd y sefydliad a gyhoeddodd yr adroddiad"
        />
      ),
    },
  ],
}
