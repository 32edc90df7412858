import type { Examples } from '../gallery/examples.ts'
import { Blank } from '../data/blank.tsx'
import { BarChart } from './bar-chart.tsx'

export const examples: Examples = {
  name: 'BarChart',
  chapter: 'chart',
  about:
    'Bars that are a table: each row says its label and number, and the bar repeats it. So it reads aloud, wraps and prints.',
  usage: '<BarChart caption={words.byRegion} bars={bars} />',
  examples: [
    {
      state: 'one marked, one blank',
      element: (
        <BarChart
          caption="Schemes per million people"
          bars={[
            { key: 'ni', label: 'Northern Ireland', value: 7.9, valueText: '7.9' },
            { key: 'w', label: 'Wales', value: 6.8, valueText: '6.8', highlight: true },
            { key: 'x', label: 'Isle of Man', value: 0, valueText: <Blank kind="not-collected" /> },
          ]}
        />
      ),
    },
    {
      state: 'long Welsh text',
      language: 'cy',
      element: (
        <BarChart
          caption="Cynlluniau fesul miliwn o bobl"
          bars={[
            { key: 'b', label: 'Bwrdd Iechyd Prifysgol Betsi Cadwaladr', value: 3, valueText: '3' },
            { key: 'c', label: 'Bwrdd Iechyd Addysgu Powys', value: 9, valueText: '9' },
          ]}
        />
      ),
    },
  ],
}
