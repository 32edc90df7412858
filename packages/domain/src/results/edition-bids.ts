import type { AllocationInput, Bid } from '../allocate/allocation-input.ts'
import type { Grouping } from '../round/allocation.ts'
import { FEWEST } from './hide-small.ts'
import { OTHERS, successRates, type DecidedBid } from './success-rates.ts'

/** Kinds of groups that a rule of the round speaks of: what else is known of a bid checks nothing. */
export function ruleGroupings({ rules }: AllocationInput): Grouping[] {
  return [...new Set(rules.flatMap((rule) => ('by' in rule ? [rule.by] : [])))]
}

/**
 * Whether the groups of unsuccessful bids are told: only where none of the tables of the same groups hides any, and each combination has enough bids. All of them or none, so that no
 * group that is hidden is what is left.
 */
export function mayTellGroups(
  { bids }: AllocationInput,
  paid: ReadonlySet<string>,
  by: readonly Grouping[],
  decided: readonly DecidedBid[],
): boolean {
  const tables = successRates(decided)
  const isHidden = by.some((grouping) => {
    const rows = grouping === 'region' ? [...tables.nation, ...tables.region] : grouping in tables ? tables[grouping as keyof typeof tables] : [] // prettier-ignore
    return rows.some(({ group }) => group === OTHERS)
  })
  if (isHidden) return false
  const together = Map.groupBy(
    bids.filter(({ id }) => !paid.has(id)),
    ({ groups }) => JSON.stringify(by.map((grouping) => groups[grouping] ?? [])),
  )
  return [...together.values()].every((of) => of.length >= FEWEST)
}

/** Organisations of awards have a name each, so that rules about one can be checked; those of other bids have none in common. */
export function organisationNames(
  { bids }: AllocationInput,
  paid: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const { id, leadId, partnerIds } of bids.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    if (paid.has(id))
      for (const each of [leadId, ...partnerIds])
        if (!names.has(each)) names.set(each, `organisation-${names.size + 1}`)
  return new Map(bids.map(({ id, leadId }) => [id, paid.has(id) ? names : new Map([[leadId, id]])]))
}

/** What is told of a bid: what a rule or the objective asks for, and no more. */
export function publicBid(
  bid: Bid,
  { rules, objective }: AllocationInput,
  by: readonly Grouping[],
  names: ReadonlyMap<string, string> = new Map(),
): Bid {
  const ties = new Set(rules.flatMap((rule) => (rule.rule === 'tie-break' ? [rule.criterion] : [])))
  return {
    id: bid.id,
    scoreHundredths: bid.scoreHundredths,
    criteriaHundredths: Object.fromEntries(
      Object.entries(bid.criteriaHundredths).filter(([name]) => ties.has(name)),
    ),
    askedPence: bid.askedPence,
    leastViablePence: bid.leastViablePence,
    groups: Object.fromEntries(
      Object.entries(bid.groups).filter(([kind]) => by.some((grouping) => grouping === kind)),
    ),
    peopleHundredths: objective === 'people' ? bid.peopleHundredths : 0,
    leadId: names.get(bid.leadId) ?? bid.id,
    partnerIds: bid.partnerIds.flatMap((id) => (id === bid.leadId ? [] : (names.get(id) ?? []))),
  }
}

const isOfOrganisation = (rule: AllocationInput['rules'][number] | undefined) =>
  rule?.rule === 'awards-per-organisation' || rule?.rule === 'money-per-organisation'

/** Whether what stands in the way by a rule would tell who made a bid, or a group that is not told. */
export function isClosedRule({ rules }: AllocationInput, index: number, told: boolean): boolean {
  const rule = rules[index]
  return isOfOrganisation(rule) || (!told && rule !== undefined && 'by' in rule)
}

/** Unsuccessful bids of which something is not told that a rule asks for. */
export function withheldBids(
  { bids, rules, exclusive }: AllocationInput,
  paid: ReadonlySet<string>,
  closed: readonly Grouping[],
): string[] {
  const parts = new Map<string, number>()
  for (const { leadId, partnerIds } of bids)
    for (const id of new Set([leadId, ...partnerIds])) parts.set(id, (parts.get(id) ?? 0) + 1)
  const hasRule = rules.some(isOfOrganisation)
  return bids
    .filter(({ id }) => !paid.has(id))
    .filter(
      ({ id, groups, leadId, partnerIds }) =>
        closed.some((by) => (groups[by] ?? []).length > 0) ||
        (hasRule && [leadId, ...partnerIds].some((each) => (parts.get(each) ?? 0) > 1)) ||
        exclusive.some(({ bidIds }) => bidIds.includes(id)),
    )
    .map(({ id }) => id)
    .toSorted()
}
