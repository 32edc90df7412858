import type { AllocationRule, OrganisationPart } from '../round/allocation.ts'
import {
  potOf,
  sumOf,
  type AllocatedAward,
  type AllocationInput,
  type Bid,
  type LimitKey,
} from './allocation-input.ts'
import { counts, groupsOf, isIn } from './limits.ts'
import { payableLevels } from './payable-levels.ts'

/** What awards break, and by how much: pence, awards, or hundredths of a point. */
export type Breach =
  | { kind: 'limit'; key: LimitKey; side: 'too-little' | 'too-much'; by: bigint }
  | { kind: 'no-such-bid' | 'paid-twice' | 'no-such-level'; bidId: string }

/**
 * Everything that awards break, in whole numbers. It is written apart from the model that the solver is given, and adds up the awards
 * themselves, so that a mistake there is found here: what a solver answers counts only when nothing is found.
 */
export function checkAllocation(input: AllocationInput, awards: readonly AllocatedAward[]): Breach[] {
  const bids = new Map(input.bids.map((bid) => [bid.id, bid]))
  const paid = new Map(awards.map((award) => [award.bidId, award.paidPence]))
  const strange = awards.flatMap(({ bidId, paidPence }, at): Breach[] => {
    const bid = bids.get(bidId)
    if (!bid) return [{ kind: 'no-such-bid', bidId }]
    if (awards.findIndex((award) => award.bidId === bidId) < at) return [{ kind: 'paid-twice', bidId }]
    return payableLevels(bid, input).some((level) => isSame(level, paidPence))
      ? []
      : [{ kind: 'no-such-level', bidId }]
  })
  if (strange.length > 0) return strange
  return [
    ...input.years.flatMap(({ financialYear, budgetPence }, year) =>
      over(
        { limit: 'budget', financialYear },
        sumOf(awards.map((each) => each.paidPence[year] ?? 0n)),
        budgetPence,
      ),
    ),
    ...input.rules.flatMap((rule, index) => brokenRule(rule, index, input, paid)),
    ...input.exclusive.flatMap(({ bidIds }, index) =>
      over({ limit: 'exclusive', index }, count(bidIds.filter((id) => paid.has(id))), 1n),
    ),
    ...input.forced.flatMap(({ bidId, outcome }): Breach[] => {
      const key: LimitKey = { limit: 'forced', bidId }
      if (paid.has(bidId) === (outcome === 'in')) return []
      return [{ kind: 'limit', key, side: outcome === 'in' ? 'too-little' : 'too-much', by: 1n }]
    }),
  ]
}

function brokenRule(
  rule: AllocationRule,
  index: number,
  input: AllocationInput,
  paid: ReadonlyMap<string, readonly bigint[]>,
): Breach[] {
  const paidBids = input.bids.filter(({ id }) => paid.has(id))
  const money = (bids: Bid[]) => sumOf(bids.map(({ id }) => sumOf(paid.get(id) ?? [])))
  const key = (of: string): LimitKey => ({ limit: 'rule', index, of })
  switch (rule.rule) {
    case 'part-funding':
    case 'tie-break':
      return []
    case 'score-least':
      return paidBids
        .filter(({ id }) => !input.forced.some(({ bidId }) => bidId === id))
        .flatMap(({ id, scoreHundredths }) => {
          const least = (BigInt(rule.percent) * BigInt(input.scoreMostHundredths) + 99n) / 100n
          return under({ limit: 'score-least', index, bidId: id }, BigInt(scoreHundredths), least)
        })
    case 'share-of-money': {
      const got = money(paidBids.filter((bid) => isIn(bid, rule.by, rule.group)))
      const ofPot = (percent: number) => potOf(input) * BigInt(percent)
      return [
        ...under(key(rule.group), got, (ofPot(rule.leastPercent) + 99n) / 100n),
        ...(rule.mostPercent === 100 ? [] : over(key(rule.group), got, ofPot(rule.mostPercent) / 100n)),
      ]
    }
    case 'awards-most':
    case 'awards-least':
      return groupsOf(input.bids, rule.by).flatMap((group) => {
        const got = count(paidBids.filter((bid) => isIn(bid, rule.by, group)))
        const bound = BigInt(rule.awards)
        return rule.rule === 'awards-most' ? over(key(group), got, bound) : under(key(group), got, bound)
      })
    case 'awards-in-group': {
      const got = count(paidBids.filter((bid) => isIn(bid, rule.by, rule.group)))
      return [
        ...under(key(rule.group), got, BigInt(rule.leastAwards)),
        ...over(key(rule.group), got, BigInt(rule.mostAwards)),
      ]
    }
    case 'awards-per-organisation':
      return namedIn(paidBids, rule.as).flatMap((id) =>
        over(
          key(id),
          count(paidBids.filter((bid) => counts(bid, rule.as).includes(id))),
          BigInt(rule.awards),
        ),
      )
    case 'money-per-organisation':
      return namedIn(paidBids, 'lead').flatMap((id) =>
        over(key(id), money(paidBids.filter(({ leadId }) => leadId === id)), BigInt(rule.mostPounds) * 100n),
      )
  }
}

function namedIn(bids: readonly Bid[], as: OrganisationPart): string[] {
  return [...new Set(bids.flatMap((bid) => counts(bid, as)))].toSorted()
}

const count = (list: readonly unknown[]): bigint => BigInt(list.length)

function over(key: LimitKey, got: bigint, most: bigint): Breach[] {
  return got > most ? [{ kind: 'limit', key, side: 'too-much', by: got - most }] : []
}

function under(key: LimitKey, got: bigint, least: bigint): Breach[] {
  return got < least ? [{ kind: 'limit', key, side: 'too-little', by: least - got }] : []
}

function isSame(a: readonly bigint[], b: readonly bigint[]): boolean {
  return a.length === b.length && a.every((pence, year) => pence === b[year])
}
