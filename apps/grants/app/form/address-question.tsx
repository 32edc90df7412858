import { partsOf, type AnswerValue } from '@academy/domain/form/answers'
import type { FieldOf } from '@academy/domain/form/field'
import { addressParts } from '@academy/domain/form/kinds/check-address'
import type { FieldError } from '@academy/ui/form/error-summary'
import { FieldGroup } from '@academy/ui/form/field'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { useWords } from '../components/use-words.ts'
import { addressText } from '../text/apply/address-text.ts'

interface AddressQuestionProps {
  field: FieldOf<'address'>
  value: AnswerValue | undefined
  errors: readonly FieldError[]
}

/** An address, a box for each of its parts. */
export function AddressQuestion({ field, value, errors }: AddressQuestionProps) {
  const text = useText(addressText)
  const inLanguage = useWords()
  const group = {
    name: field.name,
    label: inLanguage(field.label),
    hint: field.hint && inLanguage(field.hint),
    optional: !field.required,
  }
  return (
    <FieldGroup field={group} role="group">
      {addressParts.map((part) => {
        const name = `${field.name}.${part}`
        return (
          <TextField
            key={part}
            name={name}
            label={text[part]}
            optional={part === 'line2' && field.required}
            value={partsOf(value)[part]}
            error={errors.find((error) => error.field === name)?.text}
            autoComplete="off"
            {...(part === 'postcode' && { width: 10 as const, spellCheck: false })}
          />
        )
      })}
    </FieldGroup>
  )
}
