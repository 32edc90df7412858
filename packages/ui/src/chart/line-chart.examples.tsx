import type { Examples } from '../gallery/examples.ts'
import { LineChart } from './line-chart.tsx'

const points = [
  { key: 'a', at: 2019, label: 'March 2019', value: 93, valueText: '93' },
  { key: 'b', at: 2020, label: 'March 2020', value: 610, valueText: '610' },
  { key: 'c', at: 2021, label: 'March 2021', value: 1265, valueText: '1,265' },
]

export const examples: Examples = {
  name: 'LineChart',
  chapter: 'chart',
  about: 'How a number went over time: from zero, every point marked, and the same figures as a table below.',
  usage: '<LineChart title={…} description={…} points={points} formatTick={format} headers={…} />',
  examples: [
    {
      state: 'with a target',
      element: (
        <LineChart
          title="Link workers in England"
          description="From 93 in March 2019 to 1,265 in March 2021; the target of 1,000 was passed in 2021."
          points={points}
          formatTick={String}
          target={{ value: 1000, label: 'Target: 1,000' }}
          headers={{ label: 'Month', value: 'FTE' }}
        />
      ),
    },
    {
      state: 'with a gap',
      element: (
        <LineChart
          title="People referred"
          description="A year is missing between two that rise."
          points={points.map((point, index) =>
            index === 1 ? { ...point, value: null, valueText: 'not collected' } : point,
          )}
          formatTick={String}
          headers={{ label: 'Month', value: 'People' }}
        />
      ),
    },
  ],
}
