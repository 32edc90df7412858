import { checkBudget, type BudgetProblem, type BudgetYear } from '../grants/check-budget.ts'
import type { RoundRules } from '../grants/round-rules.ts'
import { parsePounds } from '../money/parse-pounds.ts'
import { isBlank, partsOf, type Answers } from './answers.ts'
import { checkField } from './check-field.ts'
import { holds } from './condition.ts'
import type { Field } from './field.ts'
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
      const cells = partsOf(answers[field.name])
      const years = Array.from({ length: field.years }, (_, index) => readYear(cells, index + 1))
      return checkBudget(rules, years).map((found) => toProblem(field.name, found))
    }
  }
}

function readYear(cells: Readonly<Record<string, string>>, year: number): BudgetYear {
  const pence = (column: string) => {
    const sum = parsePounds(cells[`${column}.${year}`] ?? '')
    return sum.ok ? sum.pence : 0n
  }
  return { costPence: pence('cost'), grantPence: pence('grant'), matchPence: pence('match') }
}

function toProblem(field: string, { code, year, ...sums }: BudgetProblem): Problem {
  const column = code.startsWith('costs') ? 'match' : 'grant'
  const params = Object.fromEntries(
    Object.entries(sums).map(([name, value]) => [name, typeof value === 'bigint' ? value.toString() : value]),
  )
  return problem(field, code, { year, ...params }, `${field}.${column}.${year}`)
}
