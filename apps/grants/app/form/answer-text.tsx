import { isBlank, partsOf, textOf, type AnswerValue } from '@academy/domain/form/answers'
import { findPlace } from '@academy/domain/area/find-place'
import type { Field, FieldOf } from '@academy/domain/form/field'
import { addressParts } from '@academy/domain/form/kinds/check-address'
import { filledRows } from '@academy/domain/form/rows'
import type { Language } from '@academy/domain/text/language'
import { parsePounds } from '@academy/domain/money/parse-pounds'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatDate } from '@academy/ui/text/format-date'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useWords } from '../components/use-words.ts'
import { FilesText } from './files-shown.tsx'
import { RowsText } from './rows-text.tsx'
import { sectionText } from '../text/apply/section-text.ts'

/** An answer as it is read: labels for choices, sums and dates in full, and anything else as it was typed. */
export function AnswerText({ field, value }: { field: Field; value: AnswerValue | null | undefined }) {
  const text = useText(sectionText)
  const language = useLanguage()
  const inLanguage = useWords()
  if (value === null || value === undefined || isBlank(value))
    return <span className="ac-optional">{text.notAnswered}</span>
  switch (field.kind) {
    case 'choice':
    case 'choices': {
      const chosen = Array.isArray(value) ? value.map(String) : [textOf(value)]
      const labels = chosen.map((each) => {
        const option = field.options.find((option) => option.value === each)
        return option ? inLanguage(option.label) : each
      })
      return labels.join(', ')
    }
    case 'yes-no':
    case 'confirm':
      return value === 'yes' ? text.yes : value === 'no' ? text.no : textOf(value)
    case 'money': {
      const sum = parsePounds(textOf(value))
      return sum.ok ? formatPounds(language, sum.pence) : textOf(value)
    }
    case 'date': {
      const { day = '', month = '', year = '' } = partsOf(value)
      return formatDate(language, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    }
    case 'number':
      return `${textOf(value)}${field.unit ? ` ${inLanguage(field.unit)}` : ''}`
    case 'address':
      return addressParts.flatMap((part) => partsOf(value)[part] || []).join(', ')
    case 'area':
      return placesText(language, field, value)
    case 'file':
      return <FilesText value={value} />
    case 'table':
    case 'partners':
    case 'pledges':
    case 'costs':
      return <RowsText field={field} value={value} />
    case 'years':
      // One cell of it, as among its versions.
      if (typeof value === 'string') return <span className="gr-typed">{value}</span>
      return <BudgetText field={field} value={value} />
    default:
      return <span className="gr-typed">{textOf(value)}</span>
  }
}

/** Places by their names in the reader's language, and what names none as it was typed. */
function placesText(language: Language, { of }: FieldOf<'area'>, value: AnswerValue): string {
  const typed =
    typeof value === 'string' ? [value] : filledRows(value).map((row) => partsOf(value)[`place.${row}`] ?? '')
  return typed.map((text) => findPlace(text, of)?.name[language] ?? text).join(', ')
}

function BudgetText({ field, value }: { field: FieldOf<'years'>; value: AnswerValue }) {
  const text = useText(sectionText)
  const language = useLanguage()
  const inLanguage = useWords()
  const cells = partsOf(value)
  const show = (cell: string) => {
    const sum = parsePounds(cells[cell] ?? '')
    return sum.ok ? formatPounds(language, sum.pence) : (cells[cell] ?? '–')
  }
  return (
    <table className="gr-figures">
      <thead>
        <tr>
          <th scope="col">{text.year}</th>
          {field.columns.map(({ name, label }) => (
            <th scope="col" key={name}>
              {inLanguage(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: field.years }, (_, index) => index + 1).map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {field.columns.map(({ name }) => (
              <td key={name}>{show(`${name}.${year}`)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
