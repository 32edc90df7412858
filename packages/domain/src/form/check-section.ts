import { checkBudget, type BudgetProblem, type BudgetYear } from '../grants/check-budget.ts'
import type { RoundRules } from '../grants/round-rules.ts'
import { parsePounds } from '../money/parse-pounds.ts'
import { shareOf } from '../money/pence.ts'
import { isBlank, textOf, type Answers } from './answers.ts'
import { checkField } from './check-field.ts'
import { holds } from './condition.ts'
import { budgetYears, columnOf, hasColumn } from './budget-years.ts'
import type { Field, FieldOf } from './field.ts'
import type { Section, SectionCheck } from './form-definition.ts'
import { problem, type Problem } from './problem.ts'

/** The questions of a section that are asked, given the answers so far. */
export function askedFields(section: Section, answers: Answers): Field[] {
  return section.fields.filter((field) => holds(field.when, answers))
}

/** Everything in a section that is missing or wrong, in the order of the page. `answers` are those of the whole form. */
export function checkSection(section: Section, answers: Answers, rules: RoundRules): Problem[] {
  const asked = askedFields(section, answers)
  const single = asked.flatMap((field) => checkField(field, answers[field.name]))
  return [...single, ...section.checks.flatMap((check) => runCheck(check, asked, answers, rules, single))]
}

function runCheck(
  check: SectionCheck,
  asked: readonly Field[],
  answers: Answers,
  rules: RoundRules,
  single: readonly Problem[],
): Problem[] {
  switch (check.check) {
    case 'at-least-one': {
      const fields = asked.filter((field) => check.fields.includes(field.name))
      const [first] = fields
      const blank = fields.every((field) => isBlank(answers[field.name]))
      return first && blank ? [problem(first.name, 'at-least-one')] : []
    }
    case 'taper': {
      const field = asked.find(({ name }) => name === check.field)
      // A budget is weighed as a whole, so only once every cell of it can be read.
      if (field?.kind !== 'years' || single.some((found) => found.field === field.name)) return []
      const asks = { cost: hasColumn(field, 'cost'), match: hasColumn(field, 'match') }
      const years = budgetYears(field, answers[field.name])
      return [
        ...checkBudget(rules, years, asks).map((found) => toProblem(field, found)),
        ...checkIncome(field, years, rules, answers, check.income),
        ...checkLeast(asked, years, answers),
      ]
    }
  }
}

/** Year 1 asks no more than its share of the applicant’s income, once that can be read. */
function checkIncome(
  field: FieldOf<'years'>,
  years: readonly BudgetYear[],
  { turnoverPercentMax }: RoundRules,
  answers: Answers,
  income: string | undefined,
): Problem[] {
  if (turnoverPercentMax === null || income === undefined) return []
  const sum = parsePounds(textOf(answers[income]))
  if (!sum.ok) return []
  const limitPence = shareOf(sum.pence, turnoverPercentMax)
  const input = `${field.name}.${columnOf(field, 'grant')}.1`
  return (years[0]?.grantPence ?? 0n) > limitPence
    ? [
        problem(
          field.name,
          'ask-over-income',
          { percent: turnoverPercentMax, limitPence: limitPence.toString() },
          input,
        ),
      ]
    : []
}

/** The least that would be of use is no more than what is asked for. */
function checkLeast(asked: readonly Field[], years: readonly BudgetYear[], answers: Answers): Problem[] {
  const field = asked.find(({ meaning }) => meaning === 'least-viable')
  const sum = field && parsePounds(textOf(answers[field.name]))
  const all = years.reduce((total, { grantPence }) => total + grantPence, 0n)
  return field && sum?.ok && sum.pence > all
    ? [problem(field.name, 'least-over-ask', { limitPence: all.toString() })]
    : []
}

function toProblem(field: FieldOf<'years'>, { code, year, ...sums }: BudgetProblem): Problem {
  const wanted = code.startsWith('costs') || code.startsWith('match') ? 'match' : 'grant'
  const column = columnOf(field, wanted) ?? field.columns[0]?.name
  const params = Object.fromEntries(
    Object.entries(sums).map(([name, value]) => [name, typeof value === 'bigint' ? value.toString() : value]),
  )
  return problem(field.name, code, { year, ...params }, `${field.name}.${column}.${year}`)
}
