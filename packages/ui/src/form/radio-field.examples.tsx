import type { Examples } from '../gallery/examples.ts'
import { RadioField } from './radio-field.tsx'

const choices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

export const examples: Examples = {
  name: 'RadioField',
  chapter: 'form',
  about: 'One of a few. Of many that the reader knows, a SelectField.',
  usage: '<RadioField name="not-for-profit" label={…} choices={choices} value={value} />',
  examples: [
    {
      state: 'inline, chosen',
      element: (
        <RadioField name="radio-1" label="Is it not for profit?" inline choices={choices} value="yes" />
      ),
    },
    {
      state: 'error, hints',
      element: (
        <RadioField
          name="radio-2"
          label="Is it not for profit?"
          choices={[
            { value: 'yes', label: 'Yes', hint: 'A charity, or a community interest company' },
            { value: 'no', label: 'No' },
          ]}
          error="Choose yes or no"
        />
      ),
    },
    {
      state: 'as the page’s heading, long Welsh text',
      language: 'cy',
      element: (
        <RadioField
          name="radio-3"
          asHeading
          label="A oes gan eich sefydliad weithiwr cyswllt sydd eisoes yn gweithio gyda meddygfa?"
          choices={[
            { value: 'y', label: 'Oes' },
            { value: 'n', label: 'Nac oes' },
          ]}
        />
      ),
    },
  ],
}
