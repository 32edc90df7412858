import type { Examples } from '../gallery/examples.ts'
import { SelectField } from './select-field.tsx'

const options = [
  { value: '', text: 'Choose one' },
  { value: 'w', text: 'Wales' },
]

export const examples: Examples = {
  name: 'SelectField',
  chapter: 'form',
  about: 'One of many, where the list is known to the reader; of a few, a RadioField is easier.',
  usage: '<SelectField name="nation" label={…} options={options} value={value} />',
  examples: [
    { state: 'default', element: <SelectField name="select-1" label="Nation" options={options} value="w" /> },
    {
      state: 'error',
      element: (
        <SelectField
          name="select-2"
          label="Nation"
          hint="Where the scheme is"
          options={options}
          error="Choose a nation"
        />
      ),
    },
  ],
}
