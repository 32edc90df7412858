import { FieldGroup } from '@academy/ui/form/field'
import { useText } from '@academy/ui/language-context'
import { designText } from '../text/design/design-text.ts'
import { nameOf, type DesignInput, type RowColumn } from './design-input.ts'
import { poundsAt } from './pounds-at.ts'
import { listAt, textAt } from './value-at.ts'

/** So many empty rows stand below those that are filled; more come with every save. */
const EMPTY_ROWS = 2

interface RowsTableProps {
  input: Extract<DesignInput, { kind: 'rows' }>
  value: unknown
  errors: Readonly<Record<string, string>>
  name: string
  label: string
  hint?: string | undefined
  error?: string | undefined
}

/** A small table of text inputs, a row for each entry of a list. A row that is emptied is gone once it is saved. */
export function RowsTable({ input, value, errors, name, label, hint, error }: RowsTableProps) {
  const text = useText(designText)
  const entries = [...listAt(value, input.path), ...Array.from({ length: EMPTY_ROWS }, () => ({}))]
  const wrong = Object.entries(errors).find(([field]) => field.startsWith(`${name}.`))?.[1]
  return (
    <FieldGroup field={{ name, label, hint, error: error ?? wrong }} role="group">
      <div className="gr-rows">
        {entries.map((entry, index) => (
          <div key={index} className="gr-rows__row" role="group" aria-label={`${label} ${index + 1}`}>
            {input.columns.map((column) => (
              <Cell
                key={column.key}
                column={column}
                name={`${nameOf(input.path)}.${index}.${column.key}`}
                label={text[column.label] as string}
                entry={entry}
                wrong={errors[`${name}.${index}.${column.key}`] !== undefined}
              />
            ))}
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}

interface CellProps {
  column: RowColumn
  name: string
  label: string
  entry: unknown
  wrong: boolean
}

function Cell({ column, name, label, entry, wrong }: CellProps) {
  const path = column.key.split('.')
  const value = column.kind === 'pounds' ? poundsAt(entry, path) : textAt(entry, path)
  const classes = ['nhsuk-input', column.width && `nhsuk-input--width-${column.width}`]
  if (wrong) classes.push('nhsuk-input--error')
  return (
    <label className="gr-rows__cell">
      <span>{label}</span>
      <input
        className={classes.filter(Boolean).join(' ')}
        name={name}
        id={name}
        defaultValue={value}
        inputMode={column.kind === 'text' ? undefined : 'decimal'}
        aria-invalid={wrong || undefined}
        autoComplete="off"
      />
    </label>
  )
}
