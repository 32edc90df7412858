import { isBlank, type AnswerValue } from '@academy/domain/form/answers'
import type { FieldOf } from '@academy/domain/form/field'
import type { FieldError } from '@academy/ui/form/error-summary'
import { FieldGroup } from '@academy/ui/form/field'
import { useText } from '@academy/ui/language-context'
import { useWords } from '../components/use-words.ts'
import { filesText } from '../text/apply/files-text.ts'
import { FilesText } from './files-shown.tsx'

interface FileQuestionProps {
  field: FieldOf<'file'>
  value: AnswerValue | undefined
  errors: readonly FieldError[]
}

/**
 * What of files stands in an answer. They are added on a page of their own, to which its button leads after what was typed
 * in the section is saved.
 */
export function FileQuestion({ field, value, errors }: FileQuestionProps) {
  const text = useText(filesText)
  const inLanguage = useWords()
  const error = errors.find((each) => each.field === field.name)?.text
  return (
    <FieldGroup
      field={{
        name: field.name,
        label: inLanguage(field.label),
        hint: field.hint && inLanguage(field.hint),
        optional: !field.required,
        error,
      }}
    >
      {isBlank(value) || value === undefined ? <p>{text.none}</p> : <FilesText value={value} />}
      <button
        className="nhsuk-button nhsuk-button--secondary"
        type="submit"
        name="intent"
        value={`files:${field.name}`}
        id={field.name}
      >
        {isBlank(value) ? text.add : text.change}
        <span className="nhsuk-u-visually-hidden">: {inLanguage(field.label)}</span>
      </button>
    </FieldGroup>
  )
}
