import type { Examples } from '../gallery/examples.ts'
import { TextField } from './text-field.tsx'

export const examples: Examples = {
  name: 'TextField',
  chapter: 'form',
  about: 'An answer on one line. Its width says how long the answer is.',
  usage: '<TextField name="postcode" label={…} width={10} value={value} error={error} />',
  examples: [
    {
      state: 'hint and width',
      element: (
        <TextField name="text-1" label="Postcode" hint="Of its main office" width={10} value="ZZ99 3VZ" />
      ),
    },
    {
      state: 'error',
      element: <TextField name="text-2" label="Name" error="Enter the name of the organisation" />,
    },
    {
      state: 'optional, suffix, long Welsh text',
      language: 'cy',
      element: (
        <TextField
          name="text-3"
          label="Nifer y bobl y disgwyliwch eu cyrraedd yn y flwyddyn gyntaf"
          optional
          width={5}
          suffix="o bobl"
        />
      ),
    },
  ],
}
