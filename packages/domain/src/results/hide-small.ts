/** What is counted of one group of a table; groups of a table share no bid. */
export interface GroupCounts {
  group: string
  bids: number
  awards: number
}

/** A group with fewer bids, or with fewer unsuccessful ones than that (but for none), is not shown. */
export const FEWEST = 5

/**
 * The groups of a table that are hidden for privacy. Awards are published by name, so what a row could give away is how many others applied: a group
 * is hidden where fewer than `FEWEST` bids are in it, or some and fewer than that were unsuccessful. The total of the table is public, so a group that is hidden alone, or with others that
 * have fewer than `FEWEST` unsuccessful bids between them, could be found by taking the rest from it: then the group with the next fewest is hidden too.
 *
 * Source: primary and secondary suppression by a threshold as in "GSS/GSR Disclosure Control Guidance for Tables Produced from Administrative Sources"
 * (Government Statistical Service, 2014). The threshold is our own.
 */
export function hiddenGroups(table: readonly GroupCounts[]): ReadonlySet<string> {
  const small = table.filter((row) => !isLarge(row))
  if (small.length === 0) return new Set()
  const hidden = [...small]
  // One with many unsuccessful bids shelters the others; one without any would not.
  const rest = table
    .filter(isLarge)
    .toSorted((a, b) => shelterOf(a) - shelterOf(b) || byText(a.group, b.group))
  for (const row of rest) {
    if (hidden.length > 1 && hidden.reduce((sum, each) => sum + unsuccessful(each), 0) >= FEWEST) break
    hidden.push(row)
  }
  return new Set(hidden.map(({ group }) => group))
}

const unsuccessful = ({ bids, awards }: GroupCounts): number => bids - awards

function isLarge(row: GroupCounts): boolean {
  return row.bids >= FEWEST && (unsuccessful(row) === 0 || unsuccessful(row) >= FEWEST)
}

function shelterOf(row: GroupCounts): number {
  return unsuccessful(row) === 0 ? Number.POSITIVE_INFINITY : unsuccessful(row)
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
