import { partsOf, type AnswerValue } from '@academy/domain/form/answers'
import type { FieldOf } from '@academy/domain/form/field'
import { hasColumn } from '@academy/domain/form/budget-years'
import type { RoundRules } from '@academy/domain/grants/round-rules'
import type { FieldError } from '@academy/ui/form/error-summary'
import type { Strings } from '@academy/domain/text/define-text'
import { errorText } from '../text/error-text.ts'
import { useLanguage, useText } from '@academy/ui/language-context'
import { formatPounds } from '@academy/ui/text/format-pounds'
import { useWords } from '../components/use-words.ts'
import { sectionText } from '../text/apply/section-text.ts'
import { budgetSums } from './budget-sums.ts'
import type { LiveBudget } from './live-budget.ts'

interface BudgetTableProps {
  field: FieldOf<'years'>
  value: AnswerValue | undefined
  rules: RoundRules
  errors: readonly FieldError[]
}

/** Money by year: a row a year with its inputs, what may be asked for, what is still to find, and the totals. */
export function BudgetTable({ field, value, rules, errors }: BudgetTableProps) {
  const text = useText(sectionText)
  const language = useLanguage()
  const inLanguage = useWords()
  const { columns, name } = field
  const sums = budgetSums(field, value, rules)
  // What is still to find is told where others pay a part.
  const showsOpen = rules.match.kind !== 'none' && hasColumn(field, 'match') && hasColumn(field, 'cost')
  const pounds = (pence: bigint) => formatPounds(language, pence)
  const shares = rules.taperPercent
    .map((percent, index) => [percent, index + 1] as const)
    .slice(1)
    .map(([percent, year]) => text.shareOfYear(percent, year))
  return (
    <div className="nhsuk-form-group">
      <table
        className="ac-table gr-budget"
        role="table"
        id={name}
        data-budget={liveBudget(field, rules, text)}
      >
        <caption>
          {inLanguage(field.label)}
          <span className="nhsuk-hint">
            {shares.length > 0 ? text.budgetNote(shares.join(', ')) : text.budgetNoteOneYear}
          </span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {text.year}
            </th>
            {columns.map((column) => (
              <th scope="col" role="columnheader" key={column.name}>
                {inLanguage(column.label)}
              </th>
            ))}
            <th scope="col" role="columnheader" className="ac-table__number">
              {text.mayAsk}
            </th>
            {showsOpen && (
              <th scope="col" role="columnheader" className="ac-table__number">
                {text.stillToFind}
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sums.years.map((year, index) => (
            <tr role="row" key={index}>
              <th scope="row" role="rowheader">
                {text.yearN(index + 1)}
              </th>
              {columns.map((column) => (
                <td role="cell" key={column.name}>
                  <span className="ac-table__label" aria-hidden="true">
                    {inLanguage(column.label)}
                  </span>
                  <Cell
                    id={`${name}.${column.name}.${index + 1}`}
                    label={text.cell(inLanguage(column.label), index + 1)}
                    value={partsOf(value)[`${column.name}.${index + 1}`]}
                    errors={errors}
                  />
                </td>
              ))}
              <td role="cell" className="ac-table__number">
                <span className="ac-table__label" aria-hidden="true">
                  {text.mayAsk}
                </span>
                <span data-sum={`limit.${index + 1}`}>{text.upTo(pounds(year.limitPence))}</span>
              </td>
              {showsOpen && (
                <td role="cell" className="ac-table__number">
                  <span className="ac-table__label" aria-hidden="true">
                    {text.stillToFind}
                  </span>
                  <span data-sum={`open.${index + 1}`}>
                    {year.openPence < 0n ? text.tooMuch(pounds(-year.openPence)) : pounds(year.openPence)}
                  </span>
                </td>
              )}
            </tr>
          ))}
          <tr role="row" className="gr-budget__total">
            <th scope="row" role="rowheader">
              {text.total}
            </th>
            {columns.map((column) => (
              <td role="cell" key={column.name}>
                <span className="ac-table__label" aria-hidden="true">
                  {inLanguage(column.label)}
                </span>
                <span data-sum={`total.${column.name}`}>{pounds(sums.totals[column.name] ?? 0n)}</span>
              </td>
            ))}
            <td role="cell" />
            {showsOpen && <td role="cell" />}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

/** What the script needs to work the sums out while they are typed, as JSON: `#` stands for a sum in its words. */
function liveBudget(
  { name, years, columns }: FieldOf<'years'>,
  rules: RoundRules,
  text: Strings<typeof sectionText>,
): string {
  const live: LiveBudget = {
    name,
    budget: { years, columns: columns.map(({ name, meaning }) => ({ name, meaning })) },
    taperPercent: rules.taperPercent,
    yearOneMaxPence: String(rules.yearOneMaxPence),
    words: { upTo: text.upTo('#'), tooMuch: text.tooMuch('#') },
  }
  return JSON.stringify(live)
}

interface CellProps {
  id: string
  label: string
  value: string | undefined
  errors: readonly FieldError[]
}

function Cell({ id, label, value, errors }: CellProps) {
  const words = useText(errorText)
  const found = errors.filter(({ field }) => field === id)
  return (
    <span className="gr-budget__cell">
      <span className="nhsuk-input-wrapper">
        <span className="nhsuk-input-wrapper__prefix" aria-hidden="true">
          £
        </span>
        <input
          className={found.length > 0 ? 'nhsuk-input nhsuk-input--error' : 'nhsuk-input'}
          id={id}
          name={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={label}
          aria-invalid={found.length > 0 ? true : undefined}
          aria-describedby={found.length > 0 ? `${id}-error` : undefined}
          defaultValue={value}
        />
      </span>
      {found.length > 0 && (
        <span className="nhsuk-error-message" id={`${id}-error`}>
          <span className="nhsuk-u-visually-hidden">{words.error}: </span>
          {found.map(({ text }) => text).join('. ')}
        </span>
      )}
    </span>
  )
}
