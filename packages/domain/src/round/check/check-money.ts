import { hasColumn } from '../../form/budget-years.ts'
import type { Field, FieldMeaning, FieldOf } from '../../form/field.ts'
import { financialYearOf, yearsAfter } from '../../money/financial-year.ts'
import type { RoundDefinition } from '../round-definition.ts'
import { roundProblem, type RoundProblem } from './round-problem.ts'

/** What does not fit in a round's money: pots, limits and years, and whether its form asks for what its rules weigh. */
export function checkMoney(definition: RoundDefinition): RoundProblem[] {
  return [...checkPots(definition), ...checkLimits(definition), ...checkAsked(definition)]
}

function checkPots({ money }: RoundDefinition): RoundProblem[] {
  const { budget, taperPercent, firstGrantYear, yearOneMaxPence } = money
  const paid = taperPercent.map((percent, index) => ({ percent, year: yearsAfter(firstGrantYear, index) }))
  const years = budget.map(({ financialYear }) => financialYear)
  const potOf = (year: string) => budget.find(({ financialYear }) => financialYear === year)?.potPence ?? 0n
  const first = potOf(firstGrantYear)
  return [
    ...paid
      .filter(({ percent, year }) => percent > 0 && potOf(year) === 0n)
      .map(({ year }) => roundProblem(['money', 'budget'], 'no-budget-for-year', { financialYear: year })),
    ...years.flatMap((year, index) => {
      const path = ['money', 'budget', index, 'financialYear']
      if (years.indexOf(year) !== index) return [roundProblem(path, 'year-twice', { financialYear: year })]
      const pays = paid.some((each) => each.year === year && each.percent > 0)
      return pays ? [] : [roundProblem(path, 'budget-outside-grant', { financialYear: year })]
    }),
    ...(first > 0n && first < yearOneMaxPence
      ? [
          roundProblem(
            ['money', 'yearOneMaxPence'],
            'pot-below-one-bid',
            { potPence: first.toString() },
            'should',
          ),
        ]
      : []),
  ]
}

function checkLimits({ money, timetable }: RoundDefinition): RoundProblem[] {
  const { yearOneLeastPence, yearOneMaxPence, firstGrantYear } = money
  const found: RoundProblem[] = []
  if (yearOneMaxPence === 0n) found.push(roundProblem(['money', 'yearOneMaxPence'], 'nothing-to-ask'))
  else if (yearOneLeastPence > yearOneMaxPence)
    found.push(roundProblem(['money', 'yearOneLeastPence'], 'least-over-most'))
  const closing = /^\d{4}-\d{2}-\d{2}/.exec(timetable.closes.local)?.[0]
  if (closing && firstGrantYear < financialYearOf(closing))
    found.push(roundProblem(['money', 'firstGrantYear'], 'grant-year-before-closing'))
  return found
}

function checkAsked({ money, form }: RoundDefinition): RoundProblem[] {
  const fields = form.sections.flatMap((section) => section.fields)
  const budgets = fields.filter((field): field is FieldOf<'years'> => field.kind === 'years')
  const asks = (meaning: 'cost' | 'grant' | 'match') =>
    budgets.filter((budget) => hasColumn(budget, meaning)).length +
    fields.filter((field) => field.meaning === `ask.${meaning}`).length
  const has = (meaning: FieldMeaning) => fields.some((field: Field) => field.meaning === meaning)
  const problem = (code: RoundProblem['code']) => roundProblem(['form', 'sections'], code)
  const found: RoundProblem[] = []
  if (asks('grant') === 0) found.push(problem('form-asks-no-money'))
  if (asks('grant') > 1) found.push(problem('money-asked-twice'))
  if (money.match.kind !== 'none') {
    if (asks('match') === 0) found.push(problem('form-asks-no-match'))
    if (asks('cost') === 0) found.push(problem('form-asks-no-costs'))
  }
  if (money.leastViableAsked && !has('least-viable')) found.push(problem('form-asks-no-least'))
  const weighed = form.sections.some(({ checks }) =>
    checks.some(
      (check) =>
        check.check === 'taper' &&
        fields.some(({ name, meaning }) => name === check.income && meaning === 'income'),
    ),
  )
  if (money.turnoverPercentMax !== null && !weighed) found.push(problem('form-asks-no-income'))
  return [
    ...found,
    ...form.sections.flatMap((section, at) =>
      section.fields.flatMap((field, index) =>
        field.kind === 'years' && field.years !== money.taperPercent.length
          ? [
              roundProblem(['form', 'sections', at, 'fields', index, 'years'], 'budget-years-differ', {
                years: field.years,
                grantYears: money.taperPercent.length,
              }),
            ]
          : [],
      ),
    ),
  ]
}
