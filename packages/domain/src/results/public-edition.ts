import type { LimitKey } from '../allocate/allocation-input.ts'
import type { BidReason, Obstacle, Price, Trial } from '../allocate/bid-reason.ts'
import { readInput } from '../allocate/read-input.ts'
import { writtenInput } from '../allocate/written-input.ts'
import { canonicalJson, type Json } from '../audit/canonical-json.ts'
import type { DecisionOutcome, WrittenYear } from '../decide/decision.ts'
import {
  isClosedRule,
  mayTellGroups,
  organisationNames,
  publicBid,
  ruleGroupings,
  withheldBids,
} from './edition-bids.ts'
import type { DecidedBid } from './success-rates.ts'

/** The division of a round as it is sealed, without words that people wrote. */
export interface DivisionToPublish {
  shape: number
  input: unknown
  solver: unknown
  result: { status: string; worth: number; awards: { bidId: string }[] }
  reasons: BidReason[]
  prices: Price[]
}

export interface DecisionsToPublish {
  round: string
  no: number
  scenario: string
  version: number
  metOn: string
  limits: { totalPence: string; awardPence: string }
  decisions: readonly {
    reference: string
    outcome: DecisionOutcome
    reserveRank: number | null
    years: readonly WrittenYear[]
    reason: { because: string; inTheWay?: readonly LimitKey[] }
  }[]
  approvals: readonly { part: string; at: string }[]
}

interface Edition {
  division: DivisionToPublish
  decided: DecisionsToPublish
  bids: readonly DecidedBid[]
  /** The hashes of what is sealed. */
  seal: { divisionSha256: string; decisionsSha256: string }
  /** SHA-256 in hexadecimal digits. */
  hash: (text: string) => string
}

/**
 * The sealed division and decisions of a round as they are published: what `docs/verify-allocation.mjs` checks, with the hash of what is sealed in each, and without what would tell
 * of a bid that was unsuccessful who made it (ADR 56). It follows from what is sealed and from nothing else, so whoever may read that makes the same text again.
 */
export function publicEdition(edition: Edition): { division: Json; decisions: Json } {
  const { division, decided, seal, hash } = edition
  const sealed = readInput(division.input)
  const paid = new Set(division.result.awards.map(({ bidId }) => bidId))
  const rules = ruleGroupings(sealed)
  const told = mayTellGroups(sealed, paid, rules, edition.bids)
  const names = organisationNames(sealed, paid)
  const withheld = withheldBids(sealed, paid, told ? [] : rules)
  const input = writtenInput({
    ...sealed,
    bids: sealed.bids.map((bid) =>
      publicBid(bid, sealed, paid.has(bid.id) || told ? rules : [], names.get(bid.id)),
    ),
    forced: sealed.forced.map((word) => ({ ...word, reason: '' })),
    exclusive: [],
  })
  const isClosed = (key: LimitKey) => key.limit === 'exclusive' || (key.limit === 'rule' && isClosedRule(sealed, key.index, told)) // prettier-ignore
  const inputSha256 = hash(canonicalJson(input))
  const published = asJson({
    shape: division.shape,
    edition: { of: seal.divisionSha256, withheld },
    input,
    inputSha256,
    solver: division.solver,
    result: division.result,
    reasons: division.reasons.map((reason) => publicReason(reason, isClosed, names)),
    prices: division.prices,
  })
  const { scenario, version, ...head } = decided
  return {
    division: published,
    decisions: asJson({
      shape: 1,
      edition: { of: seal.decisionsSha256 },
      ...head,
      allocation: { inputSha256, recordSha256: hash(canonicalJson(published)), solver: division.solver, scenario, version }, // prettier-ignore
      decisions: decided.decisions.map(({ reason, ...decision }) => ({
        ...decision,
        reason: reason.inTheWay?.some(isClosed) && !paid.has(decision.reference) ? { because: 'withheld' } : withNames(reason, decision.reference, names), // prettier-ignore
      })),
    }),
  }
}

function publicReason(
  reason: BidReason,
  isClosed: (key: LimitKey) => boolean,
  names: ReadonlyMap<string, ReadonlyMap<string, string>>,
): object {
  const { bidId, paid } = reason
  const obstacles = 'inTheWay' in reason ? reason.inTheWay : []
  if (paid === 'nothing' && obstacles.some(({ key }) => isClosed(key)))
    return { bidId, paid, because: 'withheld' }
  return {
    ...withoutWords(reason),
    ...('inTheWay' in reason && { inTheWay: obstacles.map((one): Obstacle => ({ ...one, key: named(one.key, names.get(bidId)) })) }), // prettier-ignore
    ...('ifOut' in reason && { ifOut: publicTrial(reason.ifOut) }),
    ...('ifIn' in reason && { ifIn: publicTrial(reason.ifIn) }),
  }
}

/** What it costs, and not which other bids it would move: that tells what they have in common. */
function publicTrial(trial: Trial): object {
  return trial.outcome === 'possible' ? { outcome: trial.outcome, costs: trial.costs } : trial
}

function named(key: LimitKey, names: ReadonlyMap<string, string> | undefined): LimitKey {
  return key.limit === 'rule' ? { ...key, of: names?.get(key.of) ?? key.of } : key
}

function withNames(
  reason: DecisionsToPublish['decisions'][number]['reason'],
  reference: string,
  names: ReadonlyMap<string, ReadonlyMap<string, string>>,
): object {
  if (!reason.inTheWay) return withoutWords(reason)
  return { ...withoutWords(reason), inTheWay: reason.inTheWay.map((key) => named(key, names.get(reference))) }
}

/** The database has left out what people wrote (`grants.without_words`); nothing hangs on that alone. */
function withoutWords<Reason extends object>(reason: Reason): Reason {
  return {
    ...reason,
    ...('reason' in reason && { reason: '' }),
    ...('byHand' in reason && typeof reason.byHand === 'string' && { byHand: '' }),
  }
}

function asJson(value: unknown): Json {
  return JSON.parse(
    JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? String(each) : each)),
  ) as Json
}
