import type { Obstacle } from '@academy/domain/allocate/bid-reason'
import { textIn } from '@academy/domain/text/define-text'
import { reasonText } from '../text/allocate/reason-text.ts'
import { namesOf, poundsOf, ruleAt, type Saying } from './saying.ts'

/** What paying a bid (more) would do to a budget, a rule or a set, as a part of a sentence. */
export function obstacleInWords(saying: Saying, { key, over, takenBy }: Obstacle): string {
  const text = textIn(reasonText, saying.language)
  switch (key.limit) {
    case 'budget':
      return text.overBudget(poundsOf(saying, over), key.financialYear)
    case 'exclusive':
      return text.overExclusive(namesOf(saying, takenBy), saying.input.exclusive[key.index]?.reason ?? '')
    case 'rule':
      return overRule(saying, key, over, takenBy)
    case 'score-least':
      return text.overRule(ruleAt(saying, key.index))
    case 'forced':
      return text.overRule(saying.names.bid(key.bidId))
  }
}

function overRule(
  saying: Saying,
  { index, of }: { index: number; of: string },
  over: bigint,
  takenBy: readonly string[],
): string {
  const text = textIn(reasonText, saying.language)
  const { names, input } = saying
  const rule = input.rules[index]
  switch (rule?.rule) {
    case 'share-of-money':
      return text.overShare(names.group(rule.by, of), poundsOf(saying, over), rule.mostPercent)
    case 'awards-most':
      return text.overAwards(names.group(rule.by, of), Number(over), rule.awards)
    case 'awards-in-group':
      return text.overAwards(names.group(rule.by, of), Number(over), rule.mostAwards)
    case 'awards-per-organisation':
      return text.overAwardsOf(names.organisation(of), Number(over), rule.awards, namesOf(saying, takenBy))
    case 'money-per-organisation':
      return text.overMoneyOf(
        names.organisation(of),
        poundsOf(saying, over),
        poundsOf(saying, BigInt(rule.mostPounds) * 100n),
      )
    default:
      return text.overRule(ruleAt(saying, index))
  }
}

/** All that stands in the way, as one part of a sentence. */
export function obstaclesInWords(saying: Saying, obstacles: readonly Obstacle[]): string {
  const { and } = textIn(reasonText, saying.language)
  const parts = obstacles.map((each) => obstacleInWords(saying, each))
  return parts.length < 3
    ? parts.join(` ${and} `)
    : `${parts.slice(0, -1).join('; ')}; ${and} ${parts.at(-1)}`
}
