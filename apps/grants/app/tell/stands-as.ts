import type { ResultPage } from '../api-types.ts'

type Result = ResultPage['result']

/** A result as it stands now: what was decided, or the last that became of it since, and what is paid. */
export function standsAs({ outcome, years, changes }: Result) {
  const change = changes.at(-1) ?? null
  if (change === null) return { outcome, years, change }
  return { outcome, years: change.kind === 'offered' ? change.years : [], change }
}
