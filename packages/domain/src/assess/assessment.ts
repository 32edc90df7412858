import type { Criterion } from '../round/criterion.ts'

/** So many characters has a justification, and a note, at most. */
export const JUSTIFICATION_MAX = 5000
/** So many characters has the reason of a move, such as sending back or recusing oneself. */
export const MOVE_REASON_MAX = 2000

/** What an assessor gives a bid by one criterion. */
export interface GivenScore {
  criterion: string
  /** One of the criterion's scale; nothing as long as none was chosen. */
  score: number | null
  justification: string
}

export interface AssessmentProblem {
  criterion: string
  problem: 'score-missing' | 'justification-missing'
}

/** What is missing before an assessment can be finished, in the order of the criteria. */
export function assessmentProblems(
  criteria: readonly Criterion[],
  given: readonly GivenScore[],
): AssessmentProblem[] {
  return criteria.flatMap(({ name }): AssessmentProblem[] => {
    const own = given.find(({ criterion }) => criterion === name)
    return [
      ...(own?.score == null ? [{ criterion: name, problem: 'score-missing' } as const] : []),
      ...((own?.justification ?? '').trim() === ''
        ? [{ criterion: name, problem: 'justification-missing' } as const]
        : []),
    ]
  })
}

/** Whether a score is one of those that a criterion has; none is always allowed while one writes. */
export function isOnScale(criterion: Criterion, score: number | null): boolean {
  return score === null || criterion.scale.some((point) => point.score === score)
}

/**
 * What is reached of all that could be, in percent with two decimals, by the weights of the criteria; nothing where a score
 * is missing. A criterion counts by its share of the highest point of its scale.
 */
export function weightedPercent(
  criteria: readonly Criterion[],
  given: readonly Pick<GivenScore, 'criterion' | 'score'>[],
): number | null {
  let sum = 0
  for (const { name, scale, weightPercent } of criteria) {
    const score = given.find(({ criterion }) => criterion === name)?.score
    const most = Math.max(0, ...scale.map((point) => point.score))
    if (score == null || most === 0) return null
    sum += (weightPercent * score) / most
  }
  return criteria.length === 0 ? null : Math.round(sum * 100) / 100
}
