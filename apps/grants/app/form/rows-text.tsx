import { partsOf, type AnswerValue } from '@academy/domain/form/answers'
import type { FieldOf, RowsKind } from '@academy/domain/form/field'
import { rowColumns, type RowColumn } from '@academy/domain/form/row-columns'
import { filledRows } from '@academy/domain/form/rows'
import { parsePounds } from '@academy/domain/money/parse-pounds'
import { useLanguage } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useWords } from '../components/use-words.ts'

/** An answer in rows as it is read, with sums in full and labels for choices. */
export function RowsText({ field, value }: { field: FieldOf<RowsKind>; value: AnswerValue }) {
  const language = useLanguage()
  const inLanguage = useWords()
  const columns = rowColumns(field)
  const show = ({ kind, options }: RowColumn, typed: string) => {
    if (kind === 'choice') {
      const option = options.find((each) => each.value === typed)
      return option ? inLanguage(option.label) : typed
    }
    const sum = kind === 'money' ? parsePounds(typed) : undefined
    return sum?.ok ? formatPounds(language, sum.pence) : typed
  }
  return (
    <table className="gr-figures">
      <thead>
        <tr>
          {columns.map(({ name, label }) => (
            <th scope="col" key={name}>
              {inLanguage(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {filledRows(value).map((row) => (
          <tr key={row}>
            {columns.map((column) => (
              <td key={column.name}>{show(column, partsOf(value)[`${column.name}.${row}`] ?? '') || '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
