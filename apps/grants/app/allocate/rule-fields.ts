import type { AllocationRule } from '@academy/domain/round/allocation'

/** A number of a rule, as a field of a form. */
export interface RuleField {
  name: string
  label: 'atLeast' | 'atMost' | 'ofHighest'
  unit: 'percent' | 'awards' | 'pounds'
  value: number
  min: number
  /** The largest that the rule may have. */
  max: number
}

const AWARDS_MAX = 1000
const POUNDS_MAX = 1_000_000_000

/** The numbers of a rule that can be moved; a rule without any is there or not. */
export function ruleFields(rule: AllocationRule): RuleField[] {
  switch (rule.rule) {
    case 'part-funding':
    case 'tie-break':
      return []
    case 'score-least':
      return [percent('percent', 'ofHighest', rule.percent)]
    case 'share-of-money':
      return [
        percent('leastPercent', 'atLeast', rule.leastPercent),
        percent('mostPercent', 'atMost', rule.mostPercent),
      ]
    case 'awards-most':
    case 'awards-per-organisation':
      return [awards('awards', 'atMost', rule.awards)]
    case 'awards-least':
      return [awards('awards', 'atLeast', rule.awards)]
    case 'awards-in-group':
      return [
        awards('leastAwards', 'atLeast', rule.leastAwards, 0),
        awards('mostAwards', 'atMost', rule.mostAwards),
      ]
    case 'money-per-organisation':
      return [
        {
          name: 'mostPounds',
          label: 'atMost',
          unit: 'pounds',
          value: rule.mostPounds,
          min: 1,
          max: POUNDS_MAX,
        },
      ]
  }
}

function percent(name: string, label: RuleField['label'], value: number): RuleField {
  return { name, label, unit: 'percent', value, min: 0, max: 100 }
}

function awards(name: string, label: RuleField['label'], value: number, min = 1): RuleField {
  return { name, label, unit: 'awards', value, min, max: AWARDS_MAX }
}
