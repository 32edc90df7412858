import { ChoiceItem, type Choice } from './choice.tsx'
import { FieldGroup, type FieldProps } from './field.tsx'

export interface CheckboxFieldProps extends FieldProps {
  choices: readonly Choice[]
  values?: readonly string[] | undefined
}

/** Any of a few: none, some or all. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { name, choices, values = [] } = props
  return (
    <FieldGroup field={props}>
      <div className="nhsuk-checkboxes">
        {choices.map((choice, index) => (
          <ChoiceItem
            key={choice.value}
            kind="checkbox"
            name={name}
            id={index === 0 ? name : `${name}-${index + 1}`}
            choice={choice}
            checked={values.includes(choice.value)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
