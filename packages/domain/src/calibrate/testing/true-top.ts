/** The names with the highest values. */
export function topOf(values: Iterable<readonly [string, number]>, count: number): Set<string> {
  return new Set([...values].toSorted((a, b) => b[1] - a[1]).slice(0, count).map(([name]) => name)) // prettier-ignore
}

/** What share of the true best is among those that were found: 0 to 1. */
export function shareFound(found: ReadonlySet<string>, truth: ReadonlySet<string>): number {
  return [...truth].filter((name) => found.has(name)).length / truth.size
}
