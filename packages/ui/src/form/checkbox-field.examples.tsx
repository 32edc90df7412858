import type { Examples } from '../gallery/examples.ts'
import { CheckboxField } from './checkbox-field.tsx'

const choices = [
  { value: 'a', label: 'People who are lonely', hint: 'Of any age' },
  { value: 'b', label: 'Carers' },
]

export const examples: Examples = {
  name: 'CheckboxField',
  chapter: 'form',
  about: 'Any of a few: none, some or all.',
  usage: '<CheckboxField name="needs" label={…} choices={choices} values={values} />',
  examples: [
    {
      state: 'one chosen',
      element: (
        <CheckboxField
          name="boxes-1"
          label="Who will you reach?"
          hint="Choose all that apply"
          choices={choices}
          values={['a']}
        />
      ),
    },
    {
      state: 'error',
      element: (
        <CheckboxField
          name="boxes-2"
          label="Who will you reach?"
          choices={choices}
          error="Choose at least one group"
        />
      ),
    },
  ],
}
