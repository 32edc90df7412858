import { cellOfKey } from '@academy/domain/form/answer-keys'
import { isRows, type Field } from '@academy/domain/form/field'
import { rowColumns } from '@academy/domain/form/row-columns'
import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { parallelText } from '../text/apply/parallel-text.ts'

/** What a cell of a table is called, as `What you ask for, year 2`; nothing where the key is a whole answer's. */
export function cellLabel(language: Language, field: Field, key: string): string | undefined {
  const cell = cellOfKey(key)
  if (cell === undefined) return undefined
  const text = textIn(parallelText, language)
  const parts = cell.split('.')
  const columns = isRows(field) ? rowColumns(field) : field.kind === 'years' ? field.columns : []
  const column = columns.find(({ name }) => parts.includes(name))
  const number = Number(parts.find((part) => /^\d+$/.test(part)))
  if (!column || Number.isNaN(number)) return cell
  return field.kind === 'years'
    ? text.cellOfYear(column.label[language], number)
    : text.cellOfRow(column.label[language], number)
}
