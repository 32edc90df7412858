import type { Examples } from '../gallery/examples.ts'
import { ErrorSummary } from './error-summary.tsx'

export const examples: Examples = {
  name: 'ErrorSummary',
  chapter: 'form',
  about:
    'What is wrong with a form, at its top; each line leads to its field. Without errors it draws nothing.',
  usage: '<ErrorSummary errors={[{ field: name, text }]} />',
  examples: [
    {
      state: 'a field’s and the form’s, long text',
      element: (
        <ErrorSummary
          errors={[
            { field: 'text-2', text: 'Enter the name of the organisation' },
            { text: 'The round has closed' },
            { text: 'Rhowch enw’r sefydliad yn llawn, fel y mae ar y gofrestr elusennau' },
          ]}
        />
      ),
    },
  ],
}
