import { ChoiceItem, type Choice } from './choice.tsx'
import { FieldGroup, type FieldProps } from './field.tsx'

export interface RadioFieldProps extends FieldProps {
  choices: readonly Choice[]
  value?: string | undefined
  inline?: boolean
}

/** One of a few. */
export function RadioField(props: RadioFieldProps) {
  const { name, choices, value, inline = false } = props
  return (
    <FieldGroup field={props}>
      <div className={inline ? 'nhsuk-radios nhsuk-radios--inline' : 'nhsuk-radios'}>
        {choices.map((choice, index) => (
          <ChoiceItem
            key={choice.value}
            kind="radio"
            name={name}
            id={index === 0 ? name : `${name}-${index + 1}`}
            choice={choice}
            checked={choice.value === value}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
