import type { Examples } from '../gallery/examples.ts'
import { Blank } from '../data/blank.tsx'
import { Figure, FigureRow } from './figure.tsx'

const source = {
  sourceUrl: 'https://www.gov.scot/publications',
  licence: 'OGL 3.0',
  lastVerified: '2026-11-12',
  confidence: 'medium',
} as const

export const examples: Examples = {
  name: 'Figure, FigureRow',
  chapter: 'content',
  about: 'A headline number with what it counts, what it means and where it comes from. Up to five in a row.',
  usage:
    '<FigureRow label={words.inFigures}><Figure label={…} value={formatNumber(language, n)} source={source} /></FigureRow>',
  examples: [
    {
      state: 'with note and source',
      element: (
        <FigureRow label="Link workers">
          <Figure
            label="Link workers"
            value="1,265"
            unit="FTE"
            note="March 2021, against a plan for 1,000"
            source={source}
          />
          <Figure label="Schemes" value="216" />
        </FigureRow>
      ),
    },
    {
      state: 'no number',
      element: (
        <FigureRow label="Blank figures">
          <Figure label="Wales" value={<Blank kind="not-collected" />} note="No count for the whole nation" />
        </FigureRow>
      ),
    },
    {
      state: 'long Welsh text',
      language: 'cy',
      element: (
        <FigureRow label="Gweithwyr cyswllt">
          <Figure
            label="Gweithwyr cyswllt cyfwerth ag amser llawn ym mhob bwrdd iechyd"
            value="£4.5 miliwn"
            note="Mae’r ffigur hwn yn cynnwys dyfarniadau a rannwyd rhwng sawl sefydliad partner"
            source={source}
          />
        </FigureRow>
      ),
    },
  ],
}
