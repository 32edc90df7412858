import type { LimitKey } from '@academy/domain/allocate/allocation-input'
import type { DecisionReason } from '@academy/domain/decide/decision'
import { textIn } from '@academy/domain/text/define-text'
import type { Language } from '@academy/domain/text/language'
import { groupName } from '../allocate/group-names.ts'
import { listOf, pointsOf, ruleAt, type Saying } from '../allocate/saying.ts'
import type { DecisionsPage } from '../api-types.ts'
import { decisionsText } from '../text/decide/decisions-text.ts'

type Head = Pick<DecisionsPage, 'division' | 'criteria'>

/** Why a bid is decided as it is, in a sentence. */
export function reasonOfDecision(language: Language, head: Head, reason: DecisionReason): string {
  const text = textIn(decisionsText, language)
  const because = (words: string, keys: readonly LimitKey[]) =>
    keys.length === 0 ? `${words}.` : `${words}: ${text.inTheWay(limitsInWords(language, head, keys))}.`
  switch (reason.because) {
    case 'awarded':
      return reason.byHand === null ? text['because-awarded'] : text['because-by-hand'](reason.byHand)
    case 'part':
      return because(text['because-part'], reason.inTheWay)
    case 'by-hand':
      return text['because-by-hand'](reason.reason)
    case 'score-least':
      return text['because-score-least'](
        pointsOf({ language }, reason.scoreHundredths),
        pointsOf({ language }, reason.leastHundredths),
      )
    case 'weighed':
      return because(text['because-weighed'], reason.inTheWay)
    case 'lot':
      return text['because-lot'](reason.lot)
    case 'left-out':
      return text[`left-${reason.why}`]
  }
}

/** Budgets, rules and sets that stand in the way, as a part of a sentence. */
export function limitsInWords(language: Language, head: Head, keys: readonly LimitKey[]): string {
  const parts = keys.map((key) => limitInWords(language, head, key))
  return listOf(language, [...new Set(parts)])
}

function limitInWords(language: Language, { division, criteria }: Head, key: LimitKey): string {
  const text = textIn(decisionsText, language)
  const saying: Saying = {
    language,
    names: {
      bid: (id) => id,
      organisation: () => '',
      group: (by, group) => groupName(language, by, group),
      criterion: (name) => criteria.find((one) => one.name === name)?.label[language] || name,
    },
    input: {
      rules: division?.rules ?? [],
      exclusive: division?.exclusive ?? [],
      scoreMostHundredths: 10_000,
    },
    worth: 1,
  }
  switch (key.limit) {
    case 'budget':
      return text['limit-budget'](key.financialYear)
    case 'rule':
    case 'score-least':
      return text['limit-rule'](ruleAt(saying, key.index))
    case 'exclusive':
      return text['limit-exclusive'](division?.exclusive[key.index]?.reason ?? '')
    case 'forced':
      return text['limit-forced']
  }
}
