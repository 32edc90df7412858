import type { Examples } from '../gallery/examples.ts'
import { ChoiceItem } from './choice.tsx'

export const examples: Examples = {
  name: 'ChoiceItem',
  chapter: 'form',
  about:
    'One box or button with its words, for a field that is not a list of them. A list is a RadioField or CheckboxField.',
  usage: '<ChoiceItem kind="checkbox" name="agree" id="agree" choice={choice} checked={false} />',
  examples: [
    {
      state: 'a box alone',
      element: (
        <div className="nhsuk-checkboxes">
          <ChoiceItem
            kind="checkbox"
            name="choice-1"
            id="choice-1"
            choice={{ value: 'yes', label: 'Everything here is true' }}
            checked={false}
          />
        </div>
      ),
    },
    {
      state: 'a question that follows',
      element: (
        <div className="nhsuk-radios">
          <ChoiceItem
            kind="radio"
            name="choice-2"
            id="choice-2"
            choice={{ value: 'yes', label: 'Yes', children: <p>Which one?</p> }}
            checked
          />
        </div>
      ),
    },
  ],
}
