import type { Examples } from '../gallery/examples.ts'
import { DateField } from './date-field.tsx'

export const examples: Examples = {
  name: 'DateField',
  chapter: 'form',
  about: 'A date that people know by heart, in three boxes. A wrong date comes back as it was typed.',
  usage: '<DateField name="start" label={…} value={parts} error={error} />',
  examples: [
    {
      state: 'filled',
      element: (
        <DateField
          name="date-1"
          label="When does it start?"
          hint="For example, 1 4 2027"
          value={{ day: '1', month: '4', year: '2027' }}
        />
      ),
    },
    {
      state: 'error in one part',
      element: (
        <DateField
          name="date-2"
          label="When does it start?"
          value={{ day: '31', month: '2', year: '2027' }}
          wrong={['day']}
          error="February 2027 has no day 31"
        />
      ),
    },
    {
      state: 'Welsh',
      language: 'cy',
      element: <DateField name="date-3" label="Pryd mae’n dechrau?" optional />,
    },
  ],
}
