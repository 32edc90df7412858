import type { BidReason, Price, Trial } from '@academy/domain/allocate/bid-reason'
import { textIn } from '@academy/domain/text/define-text'
import { formatNumber } from '@academy/ui/text/format-number'
import { reasonText } from '../text/allocate/reason-text.ts'
import { obstaclesInWords } from './obstacle-in-words.ts'
import { listOf, namesOf, pointsOf, poundsOf, ruleAt, worthInWords, type Saying } from './saying.ts'

/** What a bid asked for and gets, in pence over all years. */
export interface BidSums {
  askedPence: bigint
  paidPence: bigint
}

/** Why a bid gets what it gets: what is so, why, and what would change. A sentence each. */
export function reasonInWords(saying: Saying, reason: BidReason, sums: BidSums): string[] {
  const text = textIn(reasonText, saying.language)
  switch (reason.paid) {
    case 'whole':
      return [text.paidWhole, ...byHand(saying, reason.byHand), trialInWords(saying, 'out', reason.ifOut)]
    case 'part':
      return [
        paidInPart(saying, sums),
        ...byHand(saying, reason.byHand),
        ...(reason.inTheWay.length > 0
          ? [text.inTheWayOfMore(obstaclesInWords(saying, reason.inTheWay))]
          : [text.noneBetter]),
        trialInWords(saying, 'out', reason.ifOut),
      ]
    case 'nothing':
      return paidNothing(saying, reason)
  }
}

function paidNothing(saying: Saying, reason: Extract<BidReason, { paid: 'nothing' }>): string[] {
  const text = textIn(reasonText, saying.language)
  switch (reason.because) {
    case 'by-hand':
      return [text.leftOut(reason.reason)]
    case 'score-least':
      return [
        text.belowLeast(pointsOf(saying, reason.scoreHundredths), pointsOf(saying, reason.leastHundredths)),
      ]
    case 'weighed':
      return [
        ...(reason.inTheWay.length > 0
          ? [text.inTheWay(obstaclesInWords(saying, reason.inTheWay)), text.noneBetter]
          : [text.addsNothing]),
        trialInWords(saying, 'in', reason.ifIn),
      ]
  }
}

function byHand(saying: Saying, reason: string | null): string[] {
  return reason === null ? [] : [textIn(reasonText, saying.language).putIn(reason)]
}

function paidInPart(saying: Saying, { askedPence, paidPence }: BidSums): string {
  const share = Number((paidPence * 1000n) / askedPence) / 10
  return textIn(reasonText, saying.language).paidPart(
    poundsOf(saying, paidPence),
    poundsOf(saying, askedPence),
    `${formatNumber(saying.language, share, { decimals: 1 })}%`,
  )
}

/** What would change if the bid were put in or left out by hand. */
export function trialInWords(saying: Saying, outcome: 'in' | 'out', trial: Trial): string {
  const text = textIn(reasonText, saying.language)
  const isIn = outcome === 'in'
  switch (trial.outcome) {
    case 'impossible':
      return isIn ? text.putInImpossible : text.leftOutImpossible
    case 'unknown':
      return isIn ? text.putInUnknown : text.leftOutUnknown
    case 'possible':
      return (isIn ? text.ifPutIn : text.ifLeftOut)(
        worthInWords(saying, -trial.costs),
        `; ${changeInWords(saying, trial)}`,
      )
  }
}

/** Who would get nothing, come in, get less or more. */
function changeInWords(
  saying: Saying,
  change: { out: readonly string[]; in: readonly string[]; less: readonly string[]; more: readonly string[] },
): string {
  const text = textIn(reasonText, saying.language)
  const said = (ids: readonly string[], say: (names: string) => string) =>
    ids.length > 0 ? [say(namesOf(saying, ids))] : []
  const parts = [
    ...said(change.out, text.goesOut),
    ...said(change.in, text.comesIn),
    ...said(change.less, text.getsLess),
    ...said(change.more, text.getsMore),
  ]
  return parts.length === 0
    ? text.nobodyElse
    : parts.length > 2
      ? parts.join('; ')
      : listOf(saying.language, parts)
}

const MORE_PENCE = 1_000_000n

/** What a rule or the end of a budget costs. */
export function priceInWords(saying: Saying, price: Price): string {
  const text = textIn(reasonText, saying.language)
  const { of } = price
  if (price.outcome === 'unknown')
    return text.priceUnknown('rule' in of ? ruleAt(saying, of.rule) : of.budget)
  const worth = worthInWords(saying, price.worth)
  return 'rule' in of
    ? text.priceOfRule(ruleAt(saying, of.rule), worth)
    : text.priceOfBudget(poundsOf(saying, MORE_PENCE), of.budget, worth)
}

/** In how many runs of moved scores a bid was paid. */
export function stabilityInWords(saying: Saying, { paidIn, runs }: { paidIn: number; runs: number }): string {
  return textIn(reasonText, saying.language).stability(paidIn, runs)
}
