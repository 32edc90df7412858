/** Why a value does not do. A page turns each into a sentence that names the question; none of them is a sentence. */
export type ProblemCode =
  | 'required'
  | 'too-many-words'
  | 'too-long-to-keep'
  | 'not-money'
  | 'money-negative'
  | 'money-too-precise'
  | 'money-too-large'
  | 'not-a-whole-number'
  | 'not-a-number'
  | 'number-too-small'
  | 'number-too-large'
  | 'unseen-signs'
  | 'not-an-option'
  | 'must-be-yes'
  | 'not-a-date'
  | 'not-a-past-date'
  | 'date-unlikely'
  | 'date-too-early'
  | 'date-too-late'
  | 'not-an-email'
  | 'not-a-postcode'
  | 'not-a-charity-number'
  | 'not-a-company-number'
  | 'at-least-one'
  | 'not-a-place'
  | 'place-twice'
  | 'too-few-rows'
  | 'too-many-rows'
  | 'too-many-files'
  | 'least-over-ask'
  | 'least-is-nothing'
  | 'ask-over-income'
  | 'year-one-under-least'
  | 'year-one-over-limit'
  | 'year-over-share'
  | 'nothing-asked'
  | 'costs-not-covered'
  | 'costs-over-covered'
  | 'grant-over-costs'
  | 'match-below-share'

/**
 * One thing to put right. `input` is the name of the input to link to: the field's own, or one of its parts such as
 * `start-date.day` or `budget.grant.2`. `params` are what the sentence needs: `words`, `wordsMax`, `max`, `year`,
 * `percent`, `like` (codes of places, one after the other), and sums in pence as digits (`limitPence`, `leastPence`, `shortPence`, `overPence`).
 */
export interface Problem {
  field: string
  input: string
  code: ProblemCode
  params: Readonly<Record<string, string | number>>
}

export function problem(
  field: string,
  code: ProblemCode,
  params: Record<string, string | number> = {},
  input = field,
): Problem {
  return { field, input, code, params }
}
