import type { Examples } from '../gallery/examples.ts'
import { BlankLegend, Legend, StepMark } from './legend.tsx'

export const examples: Examples = {
  name: 'Legend, BlankLegend, StepMark',
  chapter: 'data',
  about: 'What the marks of a picture mean, in words beside each mark.',
  usage: '<Legend label={words.legend} items={[{ mark: <StepMark step={1} />, label: … }]} />',
  examples: [
    {
      state: 'five steps',
      element: (
        <Legend
          label="Schemes per million"
          items={([1, 2, 3, 4, 5] as const).map((step) => ({
            mark: <StepMark step={step} />,
            label: `${step} of 5`,
          }))}
        />
      ),
    },
    { state: 'kinds of blank', element: <BlankLegend /> },
    { state: 'Welsh', language: 'cy', element: <BlankLegend /> },
  ],
}
