import type { AllocationRule } from '@academy/domain/round/allocation'
import type { Strings } from '@academy/domain/text/define-text'
import type { roundText } from '../text/round/round-text.ts'

/** A rule of sharing the money out as a sentence for whoever applies. `labelOf` gives the words of a criterion, `inPounds` those of a sum. */
export function ruleInWords(
  text: Strings<typeof roundText>,
  rule: AllocationRule,
  labelOf: (criterion: string) => string,
  inPounds: (pence: bigint) => string,
): string {
  switch (rule.rule) {
    case 'score-least':
      return text.ruleScoreLeast(rule.percent)
    case 'part-funding':
      return text.decidedPart
    case 'tie-break':
      return text.ruleTies(labelOf(rule.criterion))
    case 'awards-most':
      return text.ruleAwardsMost(rule.awards, text[`each-${rule.by}`])
    case 'awards-least':
      return text.ruleAwardsLeast(rule.awards, text[`each-${rule.by}`])
    case 'awards-in-group':
      return text.ruleAwardsInGroup(rule.group, rule.leastAwards, rule.mostAwards)
    case 'awards-per-organisation':
      return text[`ruleAwards-${rule.as}`](rule.awards)
    case 'money-per-organisation':
      return text.ruleMoneyPerOrganisation(inPounds(BigInt(rule.mostPounds) * 100n))
    case 'share-of-money':
      return text.ruleShare(rule.group, rule.leastPercent, rule.mostPercent)
  }
}
