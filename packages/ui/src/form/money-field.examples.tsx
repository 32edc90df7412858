import type { Examples } from '../gallery/examples.ts'
import { MoneyField } from './money-field.tsx'

export const examples: Examples = {
  name: 'MoneyField',
  chapter: 'form',
  about: 'An amount in pounds, typed as people write it; the reader of the form turns it into pence.',
  usage: '<MoneyField name="turnover" label={…} value={value} />',
  examples: [
    { state: 'filled', element: <MoneyField name="money-1" label="Annual turnover" value="1,250,000" /> },
    {
      state: 'error',
      element: (
        <MoneyField
          name="money-2"
          label="Annual turnover"
          value="a lot"
          error="Write an amount in pounds, such as 1,250.50"
        />
      ),
    },
  ],
}
