import { countWords } from '@academy/domain/form/count-words'
import { useText } from '../language-context.tsx'
import { describedBy, Field, type FieldProps } from './field.tsx'
import { formText } from './form-text.ts'

export interface TextAreaProps extends FieldProps {
  value?: string | undefined
  rows?: number
  wordsMax?: number
}

/** An answer in sentences. How many words it may have is said before, and how many it has after each save. */
export function TextArea(props: TextAreaProps) {
  const { name, error, value, rows = 8, wordsMax } = props
  const countId = `${name}-count`
  return (
    <Field field={props}>
      <textarea
        className={error ? 'nhsuk-textarea nhsuk-textarea--error' : 'nhsuk-textarea'}
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-describedby={wordsMax === undefined ? describedBy(props) : describedBy(props, countId)}
        aria-invalid={error ? true : undefined}
      />
      {wordsMax !== undefined && <WordCount id={countId} used={countWords(value ?? '')} max={wordsMax} />}
    </Field>
  )
}

function WordCount({ id, used, max }: { id: string; used: number; max: number }) {
  const text = useText(formText)
  return (
    <p className={used > max ? 'ac-count ac-count--over' : 'ac-count'} id={id}>
      {text.wordsUpTo(max)}
      {used > 0 && ` ${text.wordsSaved(used, max)}`}
      {used > max && ` ${text.wordsOver(used - max)}`}
    </p>
  )
}
