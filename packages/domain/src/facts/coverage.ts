/** What is known of where a scheme works: codes of areas of today. */
export interface Covered {
  /** Areas of which it covers all: those it names, and those of which it names every part. */
  coversCodes: readonly string[]
  /** Areas in which it covers something: those it names, those that hold them, and those that its councils are partly in. */
  areaCodes: readonly string[]
}

/** An area, with the codes of those that hold all of it. */
export interface CoveredArea {
  code: string
  containingCodes: readonly string[]
}

/** What a scheme is to an area: it serves places `inside` it, the `whole` of it, or a `wider` area that holds it. */
export const reaches = ['inside', 'whole', 'wider'] as const
export type Reach = (typeof reaches)[number]

/** One reach at most, so that no scheme counts twice in an area; `null` where the scheme is not known to work there. */
export function reachOf(scheme: Covered, area: CoveredArea): Reach | null {
  if (scheme.coversCodes.includes(area.code)) return 'whole'
  if (scheme.areaCodes.includes(area.code)) return 'inside'
  return area.containingCodes.some((code) => scheme.coversCodes.includes(code)) ? 'wider' : null
}

export type ReachCounts = Record<Reach, number>

/** How many schemes there are of each reach, of an area. */
export function countReaches(schemes: readonly Covered[], area: CoveredArea): ReachCounts {
  const counts: ReachCounts = { inside: 0, whole: 0, wider: 0 }
  for (const scheme of schemes) {
    const reach = reachOf(scheme, area)
    if (reach) counts[reach] += 1
  }
  return counts
}
