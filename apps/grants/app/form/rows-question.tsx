import { places, type PlaceKind } from '@academy/domain/area/places'
import { partsOf, type AnswerValue } from '@academy/domain/form/answers'
import type { FieldOf, RowsKind } from '@academy/domain/form/field'
import { rowColumns, type RowColumn } from '@academy/domain/form/row-columns'
import { filledRows, nextRow } from '@academy/domain/form/rows'
import type { FieldError } from '@academy/ui/form/error-summary'
import { FieldGroup } from '@academy/ui/form/field'
import { MoneyField } from '@academy/ui/form/money-field'
import { SelectField } from '@academy/ui/form/select-field'
import { TextField } from '@academy/ui/form/text-field'
import { textIn } from '@academy/domain/text/define-text'
import { useLanguage, useText } from '@academy/ui/language-context'
import { useWords } from '../components/use-words.ts'
import { rowsText } from '../text/apply/rows-text.ts'

interface RowsQuestionProps {
  field: FieldOf<RowsKind>
  value: AnswerValue | undefined
  errors: readonly FieldError[]
  /** Whether another row was asked for. */
  adding: boolean
}

/** An answer in rows: each with its inputs and a button that empties it, and below them one that adds another. */
export function RowsQuestion({ field, value, errors, adding }: RowsQuestionProps) {
  const text = useText(rowsText)
  const inLanguage = useWords()
  const { name, rowsLeast, rowsMax } = field
  const filled = filledRows(value)
  const next = nextRow(value, rowsMax)
  const wantsMore = adding || filled.length < Math.max(rowsLeast, 1)
  const rows = next !== undefined && wantsMore ? [...filled, next] : filled
  const hint = [field.hint && inLanguage(field.hint), rowsLeast > 1 && text.least(rowsLeast)].filter(Boolean)
  const group = {
    name,
    label: inLanguage(field.label),
    optional: !field.required,
    ...(hint.length > 0 && { hint: hint.join(' ') }),
  }
  return (
    <FieldGroup field={group} role="group">
      {field.kind === 'area' && <PlaceList id={`${name}-places`} kinds={field.of} />}
      {rows.map((row, index) => (
        <fieldset
          key={row}
          className="nhsuk-fieldset gr-row"
          id={row === next ? `${name}-new` : `${name}-${row}`}
        >
          <legend
            className={
              field.kind === 'area'
                ? 'nhsuk-u-visually-hidden'
                : 'nhsuk-fieldset__legend nhsuk-fieldset__legend--s'
            }
          >
            {text.row(index + 1)}
          </legend>
          <div className="gr-row__cells">
            {rowColumns(field).map((column) => (
              <RowCell
                key={column.name}
                column={field.kind === 'area' ? numbered(column, index + 1) : column}
                name={`${name}.${column.name}.${row}`}
                value={partsOf(value)[`${column.name}.${row}`]}
                errors={errors}
                list={`${name}-places`}
              />
            ))}
          </div>
          {row !== next && (
            <button
              className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
              type="submit"
              name="intent"
              value={`remove:${name}:${row}`}
            >
              {text.remove}
              <span className="nhsuk-u-visually-hidden"> {text.row(index + 1)}</span>
            </button>
          )}
        </fieldset>
      ))}
      {next === undefined ? (
        <p className="nhsuk-hint">{text.full(rowsMax)}</p>
      ) : (
        <button
          className="nhsuk-button nhsuk-button--secondary"
          type="submit"
          name="intent"
          value={`add:${name}`}
        >
          {field.kind === 'area' ? text.addPlace : text.add}
          <span className="nhsuk-u-visually-hidden">: {inLanguage(field.label)}</span>
        </button>
      )}
    </FieldGroup>
  )
}

/** A row of one cell is called by it: `Place 2`. */
function numbered(column: RowColumn, row: number): RowColumn {
  return {
    ...column,
    label: { en: textIn(rowsText, 'en').place(row), cy: textIn(rowsText, 'cy').place(row) },
  }
}

interface RowCellProps {
  column: RowColumn
  name: string
  value: string | undefined
  errors: readonly FieldError[]
  /** The id of the list of places. */
  list: string
}

/** What may be typed, for a browser that offers it; without that the name is typed as it is known. */
function PlaceList({ id, kinds }: { id: string; kinds: readonly PlaceKind[] }) {
  const language = useLanguage()
  return (
    <datalist id={id}>
      {places.flatMap(({ code, kind, name }) =>
        kinds.includes(kind) ? [<option key={code} value={name[language]} />] : [],
      )}
    </datalist>
  )
}

function RowCell({ column, name, value, errors, list }: RowCellProps) {
  const text = useText(rowsText)
  const inLanguage = useWords()
  const line = {
    name,
    label: inLanguage(column.label),
    hint: column.hint && inLanguage(column.hint),
    optional: !column.required,
    value,
    error: errors.find((error) => error.field === name)?.text,
  }
  switch (column.kind) {
    case 'text':
      return <TextField {...line} autoComplete="off" />
    case 'place':
      return <TextField {...line} list={list} autoComplete="off" spellCheck={false} />
    case 'money':
      return <MoneyField {...line} />
    case 'whole-number':
      return <TextField {...line} inputMode="numeric" width={5} autoComplete="off" />
    case 'percent':
      return <TextField {...line} inputMode="numeric" width={4} suffix="%" autoComplete="off" />
    case 'choice':
      return (
        <SelectField
          {...line}
          options={[
            { value: '', text: text.choose },
            ...column.options.map((option) => ({ value: option.value, text: inLanguage(option.label) })),
          ]}
        />
      )
  }
}
