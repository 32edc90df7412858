import type { RoundDefinition } from '../round-definition.ts'
import { checkForm } from './check-form.ts'
import { checkMoney } from './check-money.ts'
import { checkTimetable } from './check-timetable.ts'
import { checkWords } from './check-words.ts'
import { namedTwice, roundProblem, type RoundProblem } from './round-problem.ts'

/** Everything that is missing or wrong in a round before it can be published, in the order of the definition. */
export function checkRoundDefinition(definition: RoundDefinition, now: Date): RoundProblem[] {
  return [
    ...checkWords(definition, definition.languages),
    ...checkTimetable(definition, now),
    ...checkMoney(definition),
    ...checkEligibility(definition),
    ...checkForm(definition.form),
    ...checkCriteria(definition),
    ...checkAllocation(definition),
  ]
}

function checkEligibility({ eligibility, form }: RoundDefinition): RoundProblem[] {
  const fields = form.sections.flatMap((section) => section.fields)
  return [
    ...(eligibility.length === 0 ? [roundProblem(['eligibility'], 'no-eligibility', {}, 'should')] : []),
    ...namedTwice(
      ['eligibility'],
      eligibility.map(({ name }) => name),
    ),
    ...eligibility.flatMap(({ fills }, index) => {
      if (fills === undefined) return []
      const field = fields.find(({ name }) => name === fills)
      if (field?.kind === 'yes-no') return []
      const code = field ? 'fills-other-kind' : 'fills-unknown-field'
      return [roundProblem(['eligibility', index, 'fills'], code, { field: fills })]
    }),
  ]
}

function checkCriteria({ criteria }: RoundDefinition): RoundProblem[] {
  if (criteria.length === 0) return [roundProblem(['criteria'], 'no-criteria')]
  const sum = criteria.reduce((total, { weightPercent }) => total + weightPercent, 0)
  return [
    ...(sum === 100 ? [] : [roundProblem(['criteria'], 'weights-not-100', { sum })]),
    ...namedTwice(
      ['criteria'],
      criteria.map(({ name }) => name),
    ),
    ...criteria.flatMap(({ scale }, index) => {
      const path = ['criteria', index, 'scale']
      if (scale.length < 2) return [roundProblem(path, 'scale-too-short')]
      const climbs = scale.every(({ score }, at) => at === 0 || score > (scale[at - 1]?.score ?? score))
      return climbs ? [] : [roundProblem(path, 'scale-not-ascending')]
    }),
  ]
}

function checkAllocation({ allocation, criteria }: RoundDefinition): RoundProblem[] {
  return allocation.rules.flatMap((rule, index) => {
    const path = ['allocation', 'rules', index]
    if (rule.rule === 'tie-break' && !criteria.some(({ name }) => name === rule.criterion))
      return [roundProblem(path, 'unknown-criterion', { criterion: rule.criterion })]
    if (rule.rule === 'share-of-money' && rule.leastPercent > rule.mostPercent)
      return [roundProblem(path, 'share-least-over-most')]
    if (rule.rule === 'awards-in-group' && rule.leastAwards > rule.mostAwards)
      return [roundProblem(path, 'awards-least-over-most')]
    return []
  })
}
