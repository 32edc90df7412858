import type { Examples } from '../gallery/examples.ts'
import { TextArea } from './text-area.tsx'

export const examples: Examples = {
  name: 'TextArea',
  chapter: 'form',
  about:
    'An answer in sentences. How many words it may have is said before, and how many it has after each save.',
  usage: '<TextArea name="need" label={…} wordsMax={300} value={value} />',
  examples: [
    {
      state: 'with a limit',
      element: (
        <TextArea
          name="area-1"
          label="Why is it needed?"
          rows={3}
          wordsMax={300}
          value="Half of the town lives alone."
        />
      ),
    },
    {
      state: 'too long',
      element: (
        <TextArea
          name="area-2"
          label="Why is it needed?"
          rows={3}
          wordsMax={3}
          value="Half of the town lives alone."
          error="Shorten it by 3 words"
        />
      ),
    },
    {
      state: 'Welsh',
      language: 'cy',
      element: (
        <TextArea
          name="area-3"
          label="Pam mae ei angen?"
          rows={3}
          wordsMax={300}
          value="Mae hanner y dref yn byw ar eu pennau eu hunain."
        />
      ),
    },
  ],
}
