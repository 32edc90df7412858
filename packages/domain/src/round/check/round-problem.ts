/** What can be missing or wrong in a round's definition. The designer turns each into a sentence; none of them is one. */
export type RoundProblemCode =
  | 'text-missing'
  | 'reason-missing'
  | 'name-twice'
  | 'time-missing'
  | 'malformed'
  | 'unknown-zone'
  | 'time-does-not-exist'
  | 'time-happens-twice'
  | 'deadline-past'
  | 'closes-before-opens'
  | 'closes-on-weekend'
  | 'decisions-before-closing'
  | 'no-budget-for-year'
  | 'year-twice'
  | 'budget-outside-grant'
  | 'pot-below-one-bid'
  | 'least-over-most'
  | 'nothing-to-ask'
  | 'grant-year-before-closing'
  | 'form-asks-no-money'
  | 'form-asks-no-match'
  | 'form-asks-no-costs'
  | 'form-asks-no-least'
  | 'form-asks-no-income'
  | 'money-asked-twice'
  | 'budget-years-differ'
  | 'no-eligibility'
  | 'fills-unknown-field'
  | 'fills-other-kind'
  | 'no-sections'
  | 'no-questions'
  | 'too-few-options'
  | 'bounds-crossed'
  | 'condition-unknown-field'
  | 'condition-later-field'
  | 'condition-never-true'
  | 'check-unknown-field'
  | 'no-criteria'
  | 'weights-not-100'
  | 'scale-too-short'
  | 'scale-not-ascending'
  | 'unknown-criterion'
  | 'share-least-over-most'
  | 'awards-least-over-most'

/**
 * One thing to put right in a round. `path` leads to it in the definition, such as `form.sections.2.fields.0.label.cy`.
 * `must`: nobody can publish the round before it is right; `should`: it is allowed, and is seldom meant.
 */
export interface RoundProblem {
  path: string
  code: RoundProblemCode
  severity: 'must' | 'should'
  params: Readonly<Record<string, string | number>>
}

export function roundProblem(
  path: readonly (string | number)[],
  code: RoundProblemCode,
  params: Record<string, string | number> = {},
  severity: RoundProblem['severity'] = 'must',
): RoundProblem {
  return { path: path.join('.'), code, severity, params }
}

/** A problem for every name that stands in a list a second time. */
export function namedTwice(path: readonly string[], names: readonly string[], key = 'name'): RoundProblem[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) === index ? [] : [roundProblem([...path, index, key], 'name-twice', { name })],
  )
}
