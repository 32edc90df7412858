import { sumOf, type AllocationInput } from '../allocate/allocation-input.ts'
import type { Language } from '../text/language.ts'
import type { RecommendedDecision } from './decision.ts'

/** What stands in the way of sealing decisions. */
export type DecisionProblem =
  | { problem: 'over-budget'; financialYear: string; byPence: bigint }
  | { problem: 'not-decided' | 'decided-twice' | 'not-a-bid'; reference: string }
  | { problem: 'conditions-missing'; reference: string; language: Language }
  | { problem: 'conditions-unasked'; reference: string }

/** Words that bind whoever is paid, by language; nothing where there are none. */
export type Conditions = Readonly<Partial<Record<Language, string | null>>>

/** Everything that keeps decisions from being sealed: each bid decided once, each year within its budget, conditions in every language of the round. */
export function checkDecisions(
  decisions: readonly (Pick<RecommendedDecision, 'reference' | 'outcome' | 'paidPence'> & {
    conditions: Conditions
  })[],
  input: Pick<AllocationInput, 'years'>,
  submitted: readonly string[],
  languages: readonly Language[],
): DecisionProblem[] {
  const counts = Map.groupBy(decisions, ({ reference }) => reference)
  return [
    ...input.years.flatMap(({ financialYear, budgetPence }, year): DecisionProblem[] => {
      const over = sumOf(decisions.map(({ paidPence }) => paidPence?.[year] ?? 0n)) - budgetPence
      return over > 0n ? [{ problem: 'over-budget', financialYear, byPence: over }] : []
    }),
    ...submitted
      .filter((reference) => !counts.has(reference))
      .map((reference) => ({ problem: 'not-decided' as const, reference })),
    ...[...counts]
      .filter(([, { length }]) => length > 1)
      .map(([reference]) => ({ problem: 'decided-twice' as const, reference })),
    ...[...counts.keys()]
      .filter((reference) => !submitted.includes(reference))
      .map((reference) => ({ problem: 'not-a-bid' as const, reference })),
    ...decisions.flatMap(({ reference, outcome, conditions }) =>
      conditionProblems(outcome, conditions, languages).map((problem) => ({ ...problem, reference })),
    ),
  ]
}

type ConditionProblem =
  { problem: 'conditions-missing'; language: Language } | { problem: 'conditions-unasked' }

/** Conditions bind whoever is or may be paid, and are said in each language of the round or in none. */
export function conditionProblems(
  outcome: RecommendedDecision['outcome'],
  conditions: Conditions,
  languages: readonly Language[],
): ConditionProblem[] {
  const said = (language: Language) => (conditions[language] ?? '').trim() !== ''
  if (!(['en', 'cy'] as const).some(said)) return []
  if (outcome === 'refused' || outcome === 'none') return [{ problem: 'conditions-unasked' }]
  return languages
    .filter((language) => !said(language))
    .map((language) => ({ problem: 'conditions-missing', language }))
}
