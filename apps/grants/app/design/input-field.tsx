import type { Condition } from '@academy/domain/form/condition'
import { printCondition } from '@academy/domain/form/condition/print-condition'
import { Disclosure } from '@academy/ui/content/disclosure'
import type { AllocationRule } from '@academy/domain/round/allocation'
import { writeAllocationRules } from '@academy/domain/round/allocation-lines'
import { CheckboxField } from '@academy/ui/form/checkbox-field'
import { FieldGroup } from '@academy/ui/form/field'
import { RadioField } from '@academy/ui/form/radio-field'
import { SelectField } from '@academy/ui/form/select-field'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import { designText } from '../text/design/design-text.ts'
import { nameOf, type DesignInput } from './design-input.ts'
import { poundsAt } from './pounds-at.ts'
import { RowsTable } from './rows-table.tsx'
import { listAt, textAt, valueAt } from './value-at.ts'

interface InputFieldProps {
  input: DesignInput
  /** The definition, or what was typed where it was not taken. */
  value: unknown
  /** By the name of an input. */
  errors: Readonly<Record<string, string>>
  /** The questions that a condition may name. */
  questions: readonly { name: string; label: string }[]
}

/** One thing that the designer asks, drawn in the way that its kind asks for. */
export function InputField({ input, value, errors, questions }: InputFieldProps) {
  const text = useText(designText)
  const name = nameOf(input.path)
  const shared = {
    name,
    label: text[input.label] as string,
    hint: input.hint && (text[input.hint] as string),
    optional: input.optional ?? false,
    error: errors[name],
  }
  const line = { ...shared, value: textAt(value, input.path) }
  switch (input.kind) {
    case 'words':
    case 'long-words':
      return <WordsField {...shared} input={input} value={value} errors={errors} />
    case 'lines':
      return <LinesField {...shared} input={input} value={value} errors={errors} />
    case 'allocation-rules':
      return <TextArea {...shared} rows={5} value={rulesAt(value, input.path)} />
    case 'text':
      return <TextField {...line} width={20} spellCheck={false} autoComplete="off" />
    case 'whole':
    case 'whole-or-none':
      return <TextField {...line} inputMode="numeric" width={5} autoComplete="off" />
    case 'pounds':
      return (
        <TextField {...line} value={poundsAt(value, input.path)} prefix="£" width={10} autoComplete="off" />
      )
    case 'percents':
      return (
        <TextField {...line} value={listAt(value, input.path).join(', ')} width={20} autoComplete="off" />
      )
    case 'time':
      return <TextField {...line} type="datetime-local" autoComplete="off" />
    case 'date-or-none':
      return <TextField {...line} type="date" autoComplete="off" />
    case 'yes-no':
      return (
        <RadioField
          {...shared}
          value={valueAt(value, input.path) === true ? 'yes' : 'no'}
          inline
          choices={[
            { value: 'yes', label: text.yes },
            { value: 'no', label: text.no },
          ]}
        />
      )
    case 'choice':
      return (
        <SelectField
          {...line}
          options={input.options.map((option) => ({
            value: option.value,
            text: text[option.label] as string,
          }))}
        />
      )
    case 'choices':
      return (
        <CheckboxField
          {...shared}
          values={listAt(value, input.path).map(String)}
          choices={input.options.map((option) => ({
            value: option.value,
            label: text[option.label] as string,
          }))}
        />
      )
    case 'rows':
      return <RowsTable input={input} value={value} errors={errors} {...shared} />
    case 'condition':
      return <ConditionField {...shared} sentence={sentenceAt(value, input.path)} questions={questions} />
  }
}

type Shared = { name: string; label: string; hint?: string | undefined; error?: string | undefined }
type OfInput = Shared & Pick<InputFieldProps, 'input' | 'value' | 'errors'>

function WordsField({ name, label, hint, error, input, value, errors }: OfInput) {
  const text = useText(designText)
  const language = (key: 'en' | 'cy', words: string) => {
    const own = {
      name: `${name}.${key}`,
      label: words,
      value: textAt(value, [...input.path, key]),
      error: errors[`${name}.${key}`],
    }
    return input.kind === 'long-words' ? <TextArea {...own} rows={3} /> : <TextField {...own} />
  }
  return (
    <FieldGroup field={{ name, label, hint, error, optional: input.optional ?? false }} role="group">
      <div lang="en">{language('en', text.english)}</div>
      {language('cy', text.welsh)}
    </FieldGroup>
  )
}

function LinesField({ name, label, hint, error, input, value, errors }: OfInput) {
  const text = useText(designText)
  const linesOf = (language: 'en' | 'cy') =>
    listAt(value, input.path)
      .map((entry) => textAt(entry, [language]))
      .join('\n')
  const area = (key: 'en' | 'cy', words: string) => (
    <TextArea
      name={`${name}.${key}`}
      label={words}
      rows={5}
      value={linesOf(key)}
      error={errors[`${name}.${key}`]}
    />
  )
  return (
    <FieldGroup field={{ name, label, hint, error }} role="group">
      {area('en', text.english)}
      {area('cy', text.welsh)}
    </FieldGroup>
  )
}

function ConditionField({
  name,
  label,
  hint,
  error,
  sentence,
  questions,
}: Shared & { sentence: string } & Pick<InputFieldProps, 'questions'>) {
  const text = useText(designText)
  return (
    <>
      <TextField
        name={name}
        label={label}
        hint={hint}
        error={error}
        optional
        value={sentence}
        spellCheck={false}
        autoComplete="off"
      />
      {questions.length > 0 && (
        <Disclosure summary={text.whenNames}>
          <ul className="nhsuk-list">
            {questions.map((question) => (
              <li key={question.name}>
                <code>{question.name}</code> {question.label}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

/** A condition as the sentence that it is written as; what was typed and is none stays as it is. */
function sentenceAt(value: unknown, path: DesignInput['path']): string {
  const condition = valueAt(value, path)
  return typeof condition === 'object' && condition !== null
    ? printCondition(condition as Condition)
    : textAt(value, path)
}

/** The rules as sentences, or what was typed where it was not taken. */
function rulesAt(value: unknown, path: DesignInput['path']): string {
  const rules = valueAt(value, path)
  return Array.isArray(rules) ? writeAllocationRules(rules as AllocationRule[]) : textAt(value, path)
}
