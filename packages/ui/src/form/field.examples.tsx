import type { Examples } from '../gallery/examples.ts'
import { Field, FieldGroup } from './field.tsx'

export const examples: Examples = {
  name: 'Field, FieldGroup',
  chapter: 'form',
  about: 'Label, hint and error around a control of your own. The fields below are made of it.',
  usage: '<Field field={props}><input id={props.name} … /></Field>',
  examples: [
    {
      state: 'one control',
      element: (
        <Field field={{ name: 'field-1', label: 'A control of your own', hint: 'What it is for' }}>
          <input className="nhsuk-input" id="field-1" name="field-1" aria-describedby="field-1-hint" />
        </Field>
      ),
    },
    {
      state: 'several, error',
      element: (
        <FieldGroup field={{ name: 'field-2', label: 'A group of them', error: 'Say which' }}>
          <input className="nhsuk-input" name="field-2" aria-label="The first" />
        </FieldGroup>
      ),
    },
  ],
}
