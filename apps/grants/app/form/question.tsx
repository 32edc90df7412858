import { partsOf, textOf } from '@academy/domain/form/answers'
import type { Field } from '@academy/domain/form/field'
import { CheckboxField } from '@academy/ui/form/checkbox-field'
import type { Choice } from '@academy/ui/form/choice'
import { DateField } from '@academy/ui/form/date-field'
import type { FieldError } from '@academy/ui/form/error-summary'
import { MoneyField } from '@academy/ui/form/money-field'
import { RadioField } from '@academy/ui/form/radio-field'
import { TextArea } from '@academy/ui/form/text-area'
import { TextField } from '@academy/ui/form/text-field'
import { useText } from '@academy/ui/language-context'
import type { ReactNode } from 'react'
import { useWords } from '../components/use-words.ts'
import { sectionText } from '../text/apply/section-text.ts'
import { AddressQuestion } from './address-question.tsx'
import { ConfirmField } from './confirm-field.tsx'
import { FileQuestion } from './file-question.tsx'
import { RowsQuestion } from './rows-question.tsx'
import type { Values } from './value-of.ts'

export interface QuestionProps {
  field: Field
  values: Values
  errors: readonly FieldError[]
  /** Questions that follow from one answer, by that answer. */
  followUps?: Readonly<Record<string, ReactNode>>
  /** The question in rows that is to have another. */
  adding?: string | undefined
}

/** One question of a form, asked in the way that its kind asks for. A table of years is drawn by `BudgetTable`. */
export function Question({ field, values, errors, followUps = {}, adding }: QuestionProps) {
  const text = useText(sectionText)
  const inLanguage = useWords()
  const { name } = field
  const value = values[name]
  const shared = {
    name,
    label: inLanguage(field.label),
    hint: field.hint && inLanguage(field.hint),
    optional: !field.required,
    error: errors.find((error) => error.field === name)?.text,
  }
  const line = { ...shared, value: textOf(value) }
  const withFollowUp = (choice: Choice): Choice => ({ ...choice, children: followUps[choice.value] })
  const yesNo = [
    { value: 'yes', label: text.yes },
    { value: 'no', label: text.no },
  ]
  switch (field.kind) {
    case 'text':
      return <TextField {...line} autoComplete={field.autocomplete ?? 'off'} />
    case 'long-text':
      return <TextArea {...line} wordsMax={field.wordsMax} rows={field.wordsMax > 150 ? 10 : 5} />
    case 'money':
      return <MoneyField {...line} />
    case 'whole-number':
      return <TextField {...line} inputMode="numeric" width={5} autoComplete="off" />
    case 'email':
      return <TextField {...line} type="email" autoComplete="off" spellCheck={false} width={30} />
    case 'postcode':
      return <TextField {...line} autoComplete="off" width={10} spellCheck={false} />
    case 'charity-number':
    case 'company-number':
      return <TextField {...line} autoComplete="off" width={10} spellCheck={false} />
    case 'choice':
      return <RadioField {...line} choices={optionsOf(field.options, inLanguage).map(withFollowUp)} />
    case 'yes-no':
      return (
        <RadioField
          {...line}
          choices={yesNo.map(withFollowUp)}
          inline={Object.keys(followUps).length === 0}
        />
      )
    case 'choices':
      return (
        <CheckboxField
          {...shared}
          values={Array.isArray(value) ? value.map(String) : []}
          choices={optionsOf(field.options, inLanguage).map(withFollowUp)}
        />
      )
    case 'confirm':
      return <ConfirmField {...shared} checked={value === 'yes'} />
    case 'date':
      return <DateField {...shared} value={partsOf(value)} separator="." />
    case 'number':
      return (
        <TextField
          {...line}
          inputMode={field.decimals === 0 ? 'numeric' : 'decimal'}
          width={10}
          autoComplete="off"
          {...(field.unit && { suffix: inLanguage(field.unit) })}
        />
      )
    case 'address':
      return <AddressQuestion field={field} value={value} errors={errors} />
    case 'table':
    case 'partners':
    case 'pledges':
    case 'costs':
    case 'area':
      return <RowsQuestion field={field} value={value} errors={errors} adding={adding === name} />
    case 'file':
      return <FileQuestion field={field} value={value} errors={errors} />
    case 'years':
      return null
  }
}

type Option = Extract<Field, { kind: 'choice' }>['options'][number]

function optionsOf(options: readonly Option[], inLanguage: ReturnType<typeof useWords>): Choice[] {
  return options.map(({ value, label, hint }) => ({
    value,
    label: inLanguage(label),
    ...(hint && { hint: inLanguage(hint) }),
  }))
}
