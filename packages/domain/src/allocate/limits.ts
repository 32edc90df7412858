import type { AllocationRule, OrganisationPart } from '../round/allocation.ts'
import { shareOf } from '../money/pence.ts'
import { potOf, sumOf, type AllocationInput, type Bid, type LimitKey } from './allocation-input.ts'
import type { AllocationProblem, Candidate } from './allocation-problem.ts'

/** One thing that the awards together must keep to, exactly: in pence or in awards. */
export interface Limit {
  key: LimitKey
  unit: 'pence' | 'awards'
  least: bigint | null
  most: bigint | null
  /** How much of it paying a bid at a level takes. */
  takes: (candidate: Candidate) => bigint
}

/** Every budget, rule and set of bids that exclude each other. What is said of a single bid alone is not among them: see `standingOf`. */
export function limitsOf({ input, bids }: AllocationProblem): Limit[] {
  return [
    ...input.years.map(({ financialYear, budgetPence }, year): Limit => ({
      key: { limit: 'budget', financialYear },
      unit: 'pence',
      least: null,
      most: budgetPence,
      takes: ({ paidPence }) => paidPence[year] ?? 0n,
    })),
    ...input.rules.flatMap((rule, index) => limitsOfRule(rule, index, input, bids)),
    ...input.exclusive.map(({ bidIds }, index): Limit => ({
      key: { limit: 'exclusive', index },
      unit: 'awards',
      least: null,
      most: 1n,
      takes: ({ bid }) => (bidIds.includes(bid.id) ? 1n : 0n),
    })),
  ]
}

function limitsOfRule(
  rule: AllocationRule,
  index: number,
  input: AllocationInput,
  bids: readonly Bid[],
): Limit[] {
  const limit = (of: string, unit: Limit['unit'], rest: Pick<Limit, 'least' | 'most' | 'takes'>): Limit => ({
    key: { limit: 'rule', index, of },
    unit,
    ...rest,
  })
  switch (rule.rule) {
    case 'score-least':
    case 'part-funding':
    case 'tie-break':
      return []
    case 'share-of-money': {
      const pot = potOf(input)
      return [
        limit(rule.group, 'pence', {
          least: rule.leastPercent === 0 ? null : leastShare(pot, rule.leastPercent),
          most: rule.mostPercent === 100 ? null : shareOf(pot, rule.mostPercent),
          takes: ({ bid, paidPence }) => (isIn(bid, rule.by, rule.group) ? sumOf(paidPence) : 0n),
        }),
      ]
    }
    case 'awards-most':
    case 'awards-least':
      return groupsOf(bids, rule.by).map((group) =>
        limit(group, 'awards', {
          least: rule.rule === 'awards-least' ? BigInt(rule.awards) : null,
          most: rule.rule === 'awards-most' ? BigInt(rule.awards) : null,
          takes: ({ bid }) => (isIn(bid, rule.by, group) ? 1n : 0n),
        }),
      )
    case 'awards-in-group':
      return [
        limit(rule.group, 'awards', {
          least: BigInt(rule.leastAwards),
          most: BigInt(rule.mostAwards),
          takes: ({ bid }) => (isIn(bid, rule.by, rule.group) ? 1n : 0n),
        }),
      ]
    case 'awards-per-organisation':
      return organisationsOf(bids, rule.as, rule.awards).map((id) =>
        limit(id, 'awards', {
          least: null,
          most: BigInt(rule.awards),
          takes: ({ bid }) => (counts(bid, rule.as).includes(id) ? 1n : 0n),
        }),
      )
    case 'money-per-organisation':
      return organisationsOf(bids, 'lead', 0).map((id) =>
        limit(id, 'pence', {
          least: null,
          most: BigInt(rule.mostPounds) * 100n,
          takes: ({ bid, paidPence }) => (bid.leadId === id ? sumOf(paidPence) : 0n),
        }),
      )
  }
}

/** What is certain of a bid before anything is weighed, and by which word. */
export function standingOf(
  bid: Bid,
  { forced, rules, scoreMostHundredths }: AllocationInput,
): { may: 'be-weighed' | 'only-in' | 'only-out'; by?: LimitKey } {
  const word = forced.find(({ bidId }) => bidId === bid.id)
  const by: LimitKey = { limit: 'forced', bidId: bid.id }
  if (word?.outcome === 'out') return { may: 'only-out', by }
  const index = rules.findIndex(
    (rule) => rule.rule === 'score-least' && 100 * bid.scoreHundredths < rule.percent * scoreMostHundredths,
  )
  // A word for a bid is said knowing its score.
  if (word?.outcome === 'in') return { may: 'only-in', by }
  if (index >= 0) return { may: 'only-out', by: { limit: 'score-least', index, bidId: bid.id } }
  return { may: 'be-weighed' }
}

/** The groups of a kind that at least one bid belongs to, in their order. */
export function groupsOf(bids: readonly Bid[], by: keyof Bid['groups']): string[] {
  return [...new Set(bids.flatMap((bid) => bid.groups[by] ?? []))].toSorted()
}

export function isIn(bid: Bid, by: keyof Bid['groups'], group: string): boolean {
  return bid.groups[by]?.includes(group) === true
}

/** The organisations that a bid counts for. */
export function counts(bid: Bid, as: OrganisationPart): readonly string[] {
  return as === 'lead' ? [bid.leadId] : [bid.leadId, ...bid.partnerIds]
}

/** The organisations that more bids than so many count for, in the order of their ids: those of fewer can break no limit of awards. */
function organisationsOf(bids: readonly Bid[], as: OrganisationPart, moreThan: number): string[] {
  const named = new Map<string, number>()
  for (const id of bids.flatMap((bid) => [...new Set(counts(bid, as))]))
    named.set(id, (named.get(id) ?? 0) + 1)
  return [...named].flatMap(([id, times]) => (times > moreThan ? [id] : [])).toSorted()
}

/** A floor is rounded up to a whole penny: less than the share would not be the share. */
function leastShare(pence: bigint, percent: number): bigint {
  return (pence * BigInt(percent) + 99n) / 100n
}
