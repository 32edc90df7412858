import { findPlace, placesLike } from '../../area/find-place.ts'
import { parsePounds } from '../../money/parse-pounds.ts'
import { partsOf, type AnswerValue } from '../answers.ts'
import type { FieldOf, RowsKind } from '../field.ts'
import { rowColumns, type RowColumn } from '../row-columns.ts'
import { filledRows } from '../rows.ts'
import { checkWholeNumber } from './check-number.ts'
import type { Found } from './found.ts'
import { hasUnseen } from './unseen.ts'

/** What is wrong with a table of rows, row by row, and whether it has enough of them. Rows are counted from 1 as they stand. */
export function checkRows(field: FieldOf<RowsKind>, value: AnswerValue | undefined): Found[] {
  const rows = filledRows(value)
  const cells = partsOf(value)
  const columns = rowColumns(field)
  const first = columns[0]?.name ?? ''
  const single = rows.flatMap((row, index) =>
    columns.flatMap((column) => {
      const part = `${column.name}.${row}`
      const text = (cells[part] ?? '').trim()
      const before = rows.slice(0, index).map((each) => cells[`${column.name}.${each}`] ?? '')
      const cell = field.kind === 'area' ? checkPlace(field, text, before) : checkCell(column, text)
      return cell.map((found) => ({
        ...found,
        part,
        params: { ...found.params, row: index + 1 },
      }))
    }),
  )
  const part = `${first}.${rows.at(-1) ?? 1}`
  if (rows.length < field.rowsLeast && (rows.length > 0 || field.required))
    return [
      ...single,
      { code: 'too-few-rows', params: { rowsLeast: field.rowsLeast, rows: rows.length }, part },
    ]
  if (rows.length > field.rowsMax)
    return [...single, { code: 'too-many-rows', params: { rowsMax: field.rowsMax, rows: rows.length }, part }]
  return single
}

/** A place that there is, and that does not stand above already. `like`: codes of what may have been meant. */
function checkPlace({ of }: FieldOf<'area'>, text: string, before: readonly string[]): Found[] {
  const place = findPlace(text, of)
  if (!place) {
    const like = placesLike(text, of).map(({ code }) => code)
    return [{ code: 'not-a-place', params: { like: like.join(' ') } }]
  }
  return before.some((other) => findPlace(other, of) === place) ? [{ code: 'place-twice' }] : []
}

function checkCell(column: RowColumn, text: string): Found[] {
  if (text === '') return column.required ? [{ code: 'required' }] : []
  switch (column.kind) {
    case 'place':
    case 'text':
      return hasUnseen(text) ? [{ code: 'unseen-signs' }] : []
    case 'money': {
      const sum = parsePounds(text)
      return sum.ok ? [] : [{ code: sum.why }]
    }
    case 'whole-number':
      return checkWholeNumber({}, text)
    case 'percent':
      return checkWholeNumber({ max: 100 }, text.replace(/\s*%$/, ''))
    case 'choice':
      return column.options.some((option) => option.value === text) ? [] : [{ code: 'not-an-option' }]
  }
}
