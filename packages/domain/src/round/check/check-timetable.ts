import { resolveDeadline, type WrittenDeadline } from '../../deadline/resolve-deadline.ts'
import { wallClock } from '../../deadline/wall-clock.ts'
import type { RoundDefinition } from '../round-definition.ts'
import { roundProblem, type RoundProblem } from './round-problem.ts'

const SATURDAY = 6

/** What in a timetable cannot be, or is seldom meant. */
export function checkTimetable({ timetable }: RoundDefinition, now: Date): RoundProblem[] {
  const { opens, closes, decisionsBy } = timetable
  const [opensAt, closesAt] = [instantOf(opens), instantOf(closes)]
  const found = [...checkTime('opens', opens), ...checkTime('closes', closes)]
  if (closesAt && closesAt <= now) found.push(at(['closes'], 'deadline-past'))
  if (opensAt && closesAt && closesAt <= opensAt) found.push(at(['closes'], 'closes-before-opens'))
  if (closesAt && wallClock(closesAt, closes.zone).dayOfWeek >= SATURDAY)
    found.push(at(['closes'], 'closes-on-weekend', 'should'))
  if (closesAt && decisionsBy !== null && decisionsBy <= closes.local.slice(0, 10))
    found.push(at(['decisionsBy'], 'decisions-before-closing'))
  return found
}

function checkTime(key: 'opens' | 'closes', written: WrittenDeadline): RoundProblem[] {
  if (written.local.trim() === '') return [at([key, 'local'], 'time-missing')]
  const resolved = resolveDeadline(written)
  if (resolved.ok) return []
  return [at([key, resolved.why === 'unknown-zone' ? 'zone' : 'local'], resolved.why)]
}

function instantOf(written: WrittenDeadline): Date | undefined {
  const resolved = resolveDeadline(written)
  return resolved.ok ? resolved.instant : undefined
}

function at(path: string[], code: RoundProblem['code'], severity: RoundProblem['severity'] = 'must') {
  return roundProblem(['timetable', ...path], code, {}, severity)
}
