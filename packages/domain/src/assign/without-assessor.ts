import type { AssignmentProblem } from './assignment-problem.ts'

/**
 * The problem once somebody cannot go on, such as by illness: what he finished stays, nothing else goes to him.
 * Together with the pairs there were (`keep` of the solver) it gives an assignment that moves as few others as it
 * can.
 */
export function withoutAssessor(problem: AssignmentProblem, assessor: string): AssignmentProblem {
  const finished = problem.finished.filter((pair) => pair.assessor === assessor).length
  return {
    ...problem,
    assessors: problem.assessors.map((each) =>
      each.id === assessor ? { ...each, loadLeast: 0, loadMost: finished } : each,
    ),
    fixed: problem.fixed.filter((pair) => pair.assessor !== assessor),
  }
}
