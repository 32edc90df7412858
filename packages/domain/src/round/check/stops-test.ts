import type { RoundProblem, RoundProblemCode } from './round-problem.ts'

/** The times of a draft do not bind its test, and words can be missing while it is tried. */
const passed: readonly RoundProblemCode[] = [
  'deadline-past',
  'decisions-before-closing',
  'text-missing',
  'reason-missing',
]

/** Whether a round with this problem could not even be tried: its times cannot be read, or its form cannot be drawn. */
export function stopsTest({ path, code, severity }: RoundProblem): boolean {
  return severity === 'must' && /^(timetable|form)(\.|$)/.test(path) && !passed.includes(code)
}
