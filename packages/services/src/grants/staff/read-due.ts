import { resolveDeadline, type DeadlineProblem } from '@academy/domain/deadline/resolve-deadline'

export type DueProblem = DeadlineProblem | 'until-past'

/** An instant that people of an application are given to do something, as written in the zone of the round; or why it is none. */
export function readDue(
  local: string,
  zone: string,
  now: Date,
): { ok: true; instant: Date } | { ok: false; why: DueProblem } {
  const resolved = resolveDeadline({ local: local.trim(), zone })
  if (resolved.ok && resolved.instant <= now) return { ok: false, why: 'until-past' }
  return resolved
}
